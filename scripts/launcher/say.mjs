/** One line of progress for people, German first. */
export function say(german, english) {
  process.stderr.write(`TalAkte: ${german} / ${english}\n`);
}

/** Ends the program with a line that says what went wrong and what to do. */
export function giveUp(german, english) {
  process.stderr.write(`TalAkte: ${german}\n         ${english}\n`);
  process.exit(1);
}
