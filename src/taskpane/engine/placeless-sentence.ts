import type { WorkbookLanguage } from "../../app/plan-layout.ts";
import { issueWords, sentence } from "../../app/texts/evaluation/sentences.ts";
import type { Issue } from "../../core/issue.ts";

/** What is wrong and what to do, without the cell: the pane shows it beside the sentence. @param title of the row; "" for none */
export function placelessSentence(title: string, issue: Issue, language: WorkbookLanguage): string {
  const { what, remedy } = issueWords(issue, language);
  return `${sentence(title === "" ? what : `${title}: ${what}`)} ${sentence(remedy)}`;
}
