#!/usr/bin/env node
import { runCommand } from './boot/commands.ts';

await runCommand(process.argv);
