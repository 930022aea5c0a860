export function AccessibilityPage() { return <h1>AccessibilityPage</h1>; }
