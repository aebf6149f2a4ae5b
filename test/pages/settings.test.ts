import { expect, test } from "vitest";
import { contentSecurityPolicy } from "../../scripts/pages/content-security-policy.ts";
import { readSettings } from "../../scripts/pages/settings.ts";

test("nothing set: this machine, and Microsoft's office.js", () => {
  expect(readSettings({})).toEqual({
    baseUrl: "https://localhost:3000",
    officeJs: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    officeOrigin: "https://appsforoffice.microsoft.com",
  });
});

test.each([
  { officeJs: "office-js/office.js", officeOrigin: undefined },
  { officeJs: "https://intranet.example/lib/office.js", officeOrigin: undefined },
  { officeJs: "https://other.example/lib/office.js", officeOrigin: "https://other.example" },
])("office.js at $officeJs", ({ officeJs, officeOrigin }) => {
  const environment = { TRAGUARDO_BASE_URL: "https://intranet.example/app/", TRAGUARDO_OFFICE_JS: officeJs };
  expect(readSettings(environment)).toEqual({
    baseUrl: "https://intranet.example/app",
    officeJs,
    officeOrigin,
  });
});

test.each([
  { TRAGUARDO_BASE_URL: "http://intranet.example" },
  { TRAGUARDO_BASE_URL: "intranet.example" },
  { TRAGUARDO_BASE_URL: "https://intranet.example/?a=b" },
  { TRAGUARDO_BASE_URL: "https://user@intranet.example" },
  { TRAGUARDO_OFFICE_JS: "http://other.example/office.js" },
  { TRAGUARDO_OFFICE_JS: "lib/excel.js" },
  { TRAGUARDO_OFFICE_JS: 'x"><script src=office.js' },
])("%o is refused", (environment) => {
  expect(() => readSettings(environment)).toThrow(Object.keys(environment)[0]);
});

test("the policy names Microsoft's origin only where office.js comes from there", () => {
  expect(contentSecurityPolicy({ script: "https://appsforoffice.microsoft.com" })).toBe(
    "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; style-src 'self' " +
      "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; img-src 'self' data:; connect-src 'self'; " +
      "worker-src 'self'; base-uri 'none'; form-action 'none'",
  );
  expect(contentSecurityPolicy({})).toContain("script-src 'self'; ");
  expect(contentSecurityPolicy({ frames: ["https://localhost:3000"] })).toContain(
    "; frame-src https://localhost:3000; ",
  );
});
