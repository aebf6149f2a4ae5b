import { Button, Input, makeStyles, mergeClasses } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { Delete20Regular } from "@fluentui/react-icons/svg/delete";
import { useState } from "react";
import { useTexts } from "../../texts/texts.ts";
import { token } from "../../theme.ts";
import { useShared } from "../shared/styles.ts";
import { ViewTabs } from "../shared/ViewTabs.tsx";
import type { BandDraft } from "./policy-draft.ts";
import { BAND_LEVELS } from "./policy-faults.ts";

interface BandsFieldsProps {
  readonly bands: readonly BandDraft[];
  readonly onBands: (bands: readonly BandDraft[]) => void;
}

const NEW_COLOUR = "#E9ECEF";

/** The bands of one level at a time: colour, name, where it starts, symbol. */
export function BandsFields({ bands, onBands }: BandsFieldsProps) {
  const texts = useTexts();
  const shared = useShared();
  const styles = useStyles();
  const { policy } = texts;
  const [level, setLevel] = useState<BandDraft["level"]>("indicator");
  const change = (changed: BandDraft): void => {
    onBands(bands.map((band) => (band.id === changed.id ? changed : band)));
  };
  const add = (): void => {
    const next = { id: crypto.randomUUID(), level, name: "", from: "", colour: NEW_COLOUR, symbol: "" };
    onBands([...bands, next]);
  };
  const ofLevel = bands.filter((band) => band.level === level);
  return (
    <fieldset className={styles.set}>
      <legend className={mergeClasses(shared.heading, styles.legend)}>{policy.bands}</legend>
      <p className={shared.caption}>{policy.bandsHint}</p>
      <ViewTabs
        label={policy.level}
        tabs={BAND_LEVELS.map((name) => ({ name, label: policy.levels[name] }))}
        selected={level}
        onSelect={setLevel}
      />
      <div aria-hidden className={mergeClasses(styles.band, shared.caption)}>
        <span />
        <span>{policy.bandName}</span>
        <span>{policy.bandFrom}</span>
        <span>{policy.bandSymbol}</span>
      </div>
      {ofLevel.map((band, index) => (
        <div key={band.id} role="group" aria-label={policy.band(index + 1)} className={styles.band}>
          <input
            type="color"
            aria-label={policy.bandColour}
            className={styles.colour}
            value={band.colour}
            onChange={({ target }) => {
              change({ ...band, colour: target.value.toUpperCase() });
            }}
          />
          <Input
            className={styles.input}
            aria-label={policy.bandName}
            value={band.name}
            onChange={(_event, { value }) => {
              change({ ...band, name: value });
            }}
          />
          <Input
            className={styles.input}
            aria-label={policy.bandFrom}
            inputMode="decimal"
            value={band.from}
            onChange={(_event, { value }) => {
              change({ ...band, from: value });
            }}
          />
          <Input
            className={styles.input}
            aria-label={policy.bandSymbol}
            value={band.symbol}
            maxLength={2}
            onChange={(_event, { value }) => {
              change({ ...band, symbol: value });
            }}
          />
          <Button
            appearance="subtle"
            icon={<Delete20Regular />}
            aria-label={policy.removeBand(band.name)}
            onClick={() => {
              onBands(bands.filter((other) => other.id !== band.id));
            }}
          />
        </div>
      ))}
      <div>
        <Button
          size="small"
          appearance="subtle"
          icon={<Add20Regular />}
          className={shared.outdent}
          onClick={add}
        >
          {policy.addBand}
        </Button>
      </div>
    </fieldset>
  );
}

const useStyles = makeStyles({
  set: {
    margin: 0,
    padding: 0,
    minWidth: 0,
    border: "none",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
  legend: { padding: 0, marginBottom: "4px" },
  band: {
    display: "grid",
    gridTemplateColumns: "32px minmax(0, 1fr) 56px 44px 28px",
    gap: "4px",
    alignItems: "center",
  },
  colour: {
    width: "32px",
    height: "32px",
    padding: "2px",
    border: `1px solid ${token("colorNeutralStroke1")}`,
    borderRadius: token("borderRadiusMedium"),
    backgroundColor: token("colorNeutralBackground1"),
    boxSizing: "border-box",
  },
  input: { minWidth: 0, width: "100%", "& input": { minWidth: 0, width: "100%" } },
});
