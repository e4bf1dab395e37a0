import { type APIApplication, ApplicationCommandType, REST, Routes } from 'discord.js';
import type { Command } from '../../command/command.ts';
import { registrationBody } from './registration.ts';
import { startErrorOf } from './start-error.ts';

/** Which commands are registered, by which bot and in which servers. */
export interface RegistrationTarget {
  readonly token: string;
  /** Discord's REST base without the version; Discord's own when absent. */
  readonly apiUrl?: string | undefined;
  readonly commands: readonly Command[];
  readonly adminGuildIds: readonly string[];
  /** A server that gets every command at once, while nothing is registered elsewhere. */
  readonly devGuildId?: string | undefined;
}

/**
 * Puts the commands in place of all that Discord had: those for everyone everywhere, the moderators' ones in their
 * servers. Returns a line for each place. Throws a StartError when Discord refuses or cannot be reached.
 */
export async function registerCommands(target: RegistrationTarget): Promise<string[]> {
  const rest = new REST(target.apiUrl === undefined ? {} : { api: target.apiUrl }).setToken(target.token);
  const lines: string[] = [];
  try {
    const { id } = (await rest.get(Routes.currentApplication())) as APIApplication;
    for (const { guildId, body } of puts(target)) {
      await rest.put(guildId === null ? Routes.applicationCommands(id) : Routes.applicationGuildCommands(id, guildId), {
        body,
      });
      const where = guildId === null ? 'Everywhere' : `In server ${guildId}`;
      lines.push(
        `${where}: ${body.map(({ type, name }) => (type === ApplicationCommandType.Message ? `“${name}”` : `/${name}`)).join(', ')}`,
      );
    }
  } catch (error) {
    throw startErrorOf(error, rest.options.api);
  }
  return lines;
}

function puts({ commands, adminGuildIds, devGuildId }: RegistrationTarget) {
  const forEveryone = registrationBody(commands, 'global');
  const forModerators = registrationBody(commands, 'admin');
  if (devGuildId === undefined) {
    return [
      { guildId: null, body: forEveryone },
      ...adminGuildIds.map((guildId) => ({ guildId, body: forModerators })),
    ];
  }
  // a server's own commands take no contexts and no kinds of installation
  const here = forEveryone.map(({ contexts, integration_types, ...body }) => body);
  return [{ guildId: devGuildId, body: [...here, ...forModerators] }];
}
