import { z } from 'zod';

// The page's security policy forbids code made from text, which zod would try for speed. Imported before any schema.
z.config({ jitless: true });
