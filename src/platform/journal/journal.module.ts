import { Global, Module } from '@nestjs/common';
import { Journal } from './journal.js';
import { JournalReader } from './journal-reader.js';

/** Offers {@link Journal} and {@link JournalReader} to every module. */
@Global()
@Module({ providers: [Journal, JournalReader], exports: [Journal, JournalReader] })
export class JournalModule {}
