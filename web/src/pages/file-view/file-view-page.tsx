export function FileViewPage() { return <h1>FileViewPage</h1>; }
