import { Global, Module } from '@nestjs/common';
import { Journal } from './journal.js';
import { JournalScreens } from './journal-screens.js';
import { JournalReader } from './journal-reader.js';

/** Offers {@link Journal}, {@link JournalScreens} and {@link JournalReader} to every module. */
@Global()
@Module({ providers: [Journal, JournalReader, JournalScreens], exports: [Journal, JournalReader, JournalScreens] })
export class JournalModule {}
