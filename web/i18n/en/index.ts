import type { Text } from '../zh';
import { codeNames } from '../names';
import { calendars } from './calendars';
import { campaigns } from './campaigns';
import { cases } from './cases';
import { cockpit } from './cockpit';
import { commands } from './commands';
import { documents } from './documents';
import { drafts } from './drafts';
import { files } from './files';
import { handover } from './handover';
import { instructions } from './instructions';
import { kept } from './kept';
import { ledger } from './ledger';
import { letters } from './letters';
import { notices } from './notices';
import { parts } from './parts';
import { profile } from './profile';
import { proceedings } from './proceedings';
import { proposal } from './proposal';
import { questions } from './questions';
import { readRules } from './read-rules';
import { report } from './report';
import { revisions } from './revisions';
import { search } from './search';
import { shell } from './shell';
import { signOffs } from './sign-offs';
import { standIns } from './stand-ins';
import { assessments } from './assessments';
import { breaches } from './breaches';
import { figures } from './figures';
import { findings } from './findings';
import { moneyFlow } from './money-flow';
import { targets } from './targets';
import { terms } from './terms';
import { today } from './today';
import { toDo } from './to-do';

export const en: Text = {
  language: 'en',
  names: codeNames('en'),
  shell,
  parts,
  kept,
  ledger,
  cases,
  cockpit,
  commands,
  letters,
  notices,
  proceedings,
  profile,
  proposal,
  handover,
  instructions,
  documents,
  drafts,
  questions,
  files,
  campaigns,
  report,
  revisions,
  signOffs,
  search,
  standIns,
  terms,
  today,
  toDo,
  calendars,
  targets,
  readRules,
  moneyFlow,
  breaches,
  figures,
  assessments,
  findings,
};
