import { Text } from "@fluentui/react-components";

/** Excel's green bar: what is open. */
export function TitleBar({ name, subtitle }: { readonly name: string; readonly subtitle: string }) {
  return (
    <header className="title-bar">
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <rect x="2" y="2" width="16" height="16" rx="2" fill="#fff" />
        <path d="M2 7.5h16M2 12.5h16M8 2v16" stroke="#107c41" strokeWidth="1.3" />
      </svg>
      <Text as="h1" size={300} weight="semibold" className="title-name" truncate wrap={false}>
        {name.replace(/\.xlsx$/i, "")}
      </Text>
      <Text size={200} className="title-app">
        {subtitle}
      </Text>
    </header>
  );
}
