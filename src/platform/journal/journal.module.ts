import { Global, Module } from '@nestjs/common';
import { Journal } from './journal.js';

/** Offers the {@link Journal} to every module. */
@Global()
@Module({ providers: [Journal], exports: [Journal] })
export class JournalModule {}
