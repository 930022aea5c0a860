export function MailRoomPage() { return <h1>MailRoomPage</h1>; }
