import type { Command } from '../src/command/command.ts';
import { aboutCommand } from './about.ts';
import { articleCommand } from './article.ts';
import { askCommand } from './ask.ts';
import { compareCommand } from './compare.ts';
import { corpusAddCommand } from './corpus-add.ts';
import { corpusGapsCommand } from './corpus-gaps.ts';
import { corpusReloadCommand } from './corpus-reload.ts';
import { corpusRemoveCommand } from './corpus-remove.ts';
import { corpusReportsCommand } from './corpus-reports.ts';
import { corpusRollbackCommand } from './corpus-rollback.ts';
import { corpusStatusCommand } from './corpus-status.ts';
import { findSourcesCommand } from './find-sources.ts';
import { quoteCommand } from './quote.ts';
import { reportCommand } from './report.ts';
import { searchCommand } from './search.ts';
import { summitCountCommand } from './summit-count.ts';
import { summitListCommand } from './summit-list.ts';
import { summitShowCommand } from './summit-show.ts';
import { summitTimelineCommand } from './summit-timeline.ts';

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [
  askCommand,
  searchCommand,
  quoteCommand,
  summitCountCommand,
  summitListCommand,
  summitShowCommand,
  summitTimelineCommand,
  compareCommand,
  articleCommand,
  findSourcesCommand,
  reportCommand,
  aboutCommand,
  corpusAddCommand,
  corpusReloadCommand,
  corpusRollbackCommand,
  corpusRemoveCommand,
  corpusStatusCommand,
  corpusGapsCommand,
  corpusReportsCommand,
];
