declare module "*.xlsx" {
  /** Where the page finds the file. */
  const address: string;
  export default address;
}

declare module "*/manifest.xml" {
  /** Where the page finds the file. */
  const address: string;
  export default address;
}

declare module "*.css" {}
