import { Field, Radio, RadioGroup, Switch } from "@fluentui/react-components";
import type { Preferences } from "../../preferences.ts";
import type { DiagnosticReport } from "../../session/pane-model.ts";
import { useTexts } from "../../texts/texts.ts";
import { Screen } from "../shared/Screen.tsx";
import { useShared } from "../shared/styles.ts";
import { Diagnostics } from "./Diagnostics.tsx";

interface SettingsScreenProps {
  readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void;
  readonly isLive: boolean;
  readonly onLive: (isOn: boolean) => void;
  readonly isBusy: boolean;
  readonly isHidden: boolean;
  readonly onDiagnose: () => Promise<DiagnosticReport>;
}

const LANGUAGES = ["excel", "it", "en"] as const;
const DENSITIES = ["comfortable", "compact"] as const;

/** What belongs to this computer rather than to the plan. */
export default function SettingsScreen(props: SettingsScreenProps) {
  const { preferences, onPreferences, isLive, onLive, isBusy, isHidden, onDiagnose } = props;
  const { settings } = useTexts();
  const shared = useShared();
  return (
    <Screen title={settings.heading} isHidden={isHidden}>
      <Field label={settings.language}>
        <RadioGroup
          value={preferences.language}
          onChange={(_event, { value }) => {
            const language = LANGUAGES.find((known) => known === value);
            if (language !== undefined) onPreferences({ ...preferences, language });
          }}
        >
          {LANGUAGES.map((language) => (
            <Radio key={language} value={language} label={settings.languages[language]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={settings.density}>
        <RadioGroup
          value={preferences.density}
          onChange={(_event, { value }) => {
            const density = DENSITIES.find((known) => known === value);
            if (density !== undefined) onPreferences({ ...preferences, density });
          }}
        >
          {DENSITIES.map((density) => (
            <Radio key={density} value={density} label={settings.densities[density]} />
          ))}
        </RadioGroup>
      </Field>
      <Field hint={settings.liveHint}>
        <Switch
          label={settings.live}
          checked={isLive}
          onChange={(_event, { checked }) => {
            onLive(checked);
          }}
        />
      </Field>
      <p className={shared.caption}>{settings.privacy}</p>
      <Diagnostics isBusy={isBusy} onDiagnose={onDiagnose} />
    </Screen>
  );
}
