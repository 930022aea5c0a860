export function KeyboardPage() { return <h1>KeyboardPage</h1>; }
