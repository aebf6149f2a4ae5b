// Files that pages import and webpack turns into something else.

/** Becomes a style sheet of the page. */
declare module "*.css";

/** Becomes a file beside the page: its address. */
declare module "*.xlsx" {
  const address: string;
  export default address;
}
