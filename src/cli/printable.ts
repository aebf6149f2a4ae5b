/** Text for a terminal: control characters, with which a cell could steer it, become U+FFFD. Line ends stay. */
export const printable = (text: string): string => text.replace(/(?!\n)\p{Cc}/gu, "\uFFFD");
