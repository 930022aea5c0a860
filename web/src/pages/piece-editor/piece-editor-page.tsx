export function PieceEditorPage() { return <h1>PieceEditorPage</h1>; }
