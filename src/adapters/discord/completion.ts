import type { ApplicationCommandOptionChoiceData, AutocompleteInteraction } from 'discord.js';
import type { Choice } from '../../command/command.ts';
import { type Dispatcher, wordsOf } from '../../dispatch.ts';
import { oneLine } from './escape.ts';
import { AUTOCOMPLETE_LIMITS } from './limits.ts';
import { callerOf, slashRequestOf } from './request.ts';

/** What to suggest for the option being typed: nothing to those who may not run the command, and nothing after a fault. */
export function choicesFor(
  interaction: AutocompleteInteraction,
  { commands, store, log }: Dispatcher,
  adminGuildIds: readonly string[],
): readonly ApplicationCommandOptionChoiceData<string>[] {
  const request = slashRequestOf(interaction, undefined);
  const command = commands.find(({ name }) => name === request.command);
  if (!command) return [];
  if (command.access === 'moderators' && !callerOf(interaction, adminGuildIds).moderator) return [];
  const { name, value } = interaction.options.getFocused(true);
  const option = Object.hasOwn(command.options, name) ? command.options[name] : undefined;
  if (option?.type !== 'string' || !option.suggest) return [];
  try {
    return sendable(option.suggest(store.current, value, wordsOf(request, callerOf(interaction, adminGuildIds))));
  } catch (error) {
    log.error({ err: error, command: command.name, option: name }, 'suggestions failed');
    return [];
  }
}

/** The choices that Discord takes: at most 25, each value once; a value that is too long cannot be sent at all. */
function sendable(choices: readonly Choice[]): Choice[] {
  const byValue = new Map<string, Choice>();
  for (const { name, value } of choices) {
    const shown = oneLine(name, AUTOCOMPLETE_LIMITS.characters);
    if (shown === '' || value.trim() === '' || value.length > AUTOCOMPLETE_LIMITS.characters) continue;
    if (!byValue.has(value)) byValue.set(value, { name: shown, value });
  }
  return [...byValue.values()].slice(0, AUTOCOMPLETE_LIMITS.choices);
}
