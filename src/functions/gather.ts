/**
 * Makes one request of many questions: those that are asked in one turn are fetched together, each of them once.
 *
 * @param fetch answers in the order of the questions
 */
export function gather<T>(fetch: (questions: readonly string[]) => Promise<readonly T[]>) {
  let waiting: Map<string, number> | undefined;
  let answers: Promise<readonly T[]> = Promise.resolve([]);
  return async (question: string): Promise<T> => {
    const questions = (waiting ??= new Map());
    if (questions.size === 0) {
      answers = new Promise((resolve) => setTimeout(resolve)).then(() => {
        waiting = undefined;
        return fetch([...questions.keys()]);
      });
    }
    const at = questions.get(question) ?? questions.size;
    questions.set(question, at);
    return (await answers)[at] as T;
  };
}
