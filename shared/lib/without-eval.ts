import { config } from 'zod';

// Browsers report the attempt to compile schemas, which the content security policy forbids. To be loaded before any
// schema is made.
config({ jitless: true });
