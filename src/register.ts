import { commands } from '../commands/all.ts';
import { registerCommands } from './adapters/discord/register-commands.ts';
import { ConfigError, readConfig } from './config.ts';
import { endWith } from './ending.ts';

// Tells Discord the commands: for everyone, or with DEV_GUILD_ID only in that server, at once; moderators' ones in
// ADMIN_GUILD_IDS.
try {
  const { token, apiUrl, adminGuildIds, devGuildId } = readConfig();
  if (token === undefined) throw new ConfigError('Registering needs DISCORD_TOKEN; .env.example explains it.');
  for (const line of await registerCommands({ token, apiUrl, commands, adminGuildIds, devGuildId })) console.log(line);
} catch (error) {
  endWith(error);
}
