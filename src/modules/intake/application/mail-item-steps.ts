import { Injectable } from '@nestjs/common';
import { CorrectMailItem } from './correct-mail-item.js';
import { DeliverMailItem } from './deliver-mail-item.js';
import { FileMailItem } from './file-mail-item.js';
import { RetryMailItem } from './retry-mail-item.js';
import { ReturnMailItem } from './return-mail-item.js';

/** The steps people take with a piece, at hand for the routes. */
@Injectable()
export class MailItemSteps {
  constructor(
    readonly correct: CorrectMailItem,
    readonly deliver: DeliverMailItem,
    readonly retry: RetryMailItem,
    readonly file: FileMailItem,
    readonly giveBack: ReturnMailItem,
  ) {}
}
