import { algorithmAnswers, algorithmMeasures, incrementAsIndex } from "./checks/algorithm-checks.ts";
import { centreIdle, centreMissing, centreNobody } from "./checks/centre-checks.ts";
import {
  directionAmbiguous,
  directionContradictory,
  directionInferred,
  directionMissing,
} from "./checks/direction-checks.ts";
import { planChanges, unreadableEntry, weights } from "./checks/entry-checks.ts";
import { duplicateCode, sameSubject } from "./checks/identity-checks.ts";
import { piraFieldMissing } from "./checks/pira-check.ts";
import { resultImpossible } from "./checks/result-check.ts";
import {
  dateOutside,
  targetAbsent,
  targetAlreadyMet,
  targetInWords,
  targetUnreadable,
} from "./checks/target-checks.ts";
import { yearMissing, yearUnlike } from "./checks/year-check.ts";
import type { PlanCheck } from "./plan-check.ts";

/** Every check, in the order in which its findings are told within a severity. Documented in docs/checks.md. */
export const CHECKS: readonly PlanCheck[] = [
  unreadableEntry,
  targetUnreadable,
  targetAbsent,
  targetInWords,
  yearMissing,
  directionContradictory,
  directionAmbiguous,
  directionMissing,
  directionInferred,
  algorithmMeasures,
  algorithmAnswers,
  incrementAsIndex,
  targetAlreadyMet,
  dateOutside,
  yearUnlike,
  piraFieldMissing,
  weights,
  planChanges,
  centreMissing,
  centreNobody,
  centreIdle,
  duplicateCode,
  sameSubject,
  resultImpossible,
];
