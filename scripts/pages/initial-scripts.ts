/**
 * Our scripts that a built page names, which are its entry and initial chunks as webpack counted them; office.js, from
 * wherever it comes, is not ours.
 *
 * @throws where the page names none: then it is no page of ours, and nothing would be weighed
 */
export function initialScripts(html: string): readonly string[] {
  const sources = [...html.matchAll(/<script\b[^>]*\bsrc="(?<source>[^"]+)"/g)].map(
    ({ groups }) => groups?.["source"] ?? "",
  );
  const ours = sources.filter((source) => !/(?:^|\/)office\.js$/.test(source));
  if (ours.length === 0) throw new Error("The page names no script of ours.");
  return ours;
}
