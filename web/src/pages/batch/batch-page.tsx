export function BatchPage() { return <h1>BatchPage</h1>; }
