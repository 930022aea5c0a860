export function InTrayPage() { return <h1>InTrayPage</h1>; }
