/**
 * Text from a manifest as plain text in GitHub's Markdown, also inside a table cell: no markup, link, mention, image or
 * HTML comes out of it, and control characters become spaces. CommonMark reads an entity as a literal character.
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get through
      .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ')
      .replace(/[&<>`*_{}[\]()#|~!\\@:^$]/g, (character) => `&#${character.charCodeAt(0)};`)
      .replace(/www\./gi, (match) => `${match.slice(0, 3)}&#46;`)
      .trim()
  );
}
