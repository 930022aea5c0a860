/**
 * Made from docs/openapi.json by scripts/generate-openapi.mjs: the shapes of the API as the server describes them.
 * Pages use the names of contract.ts.
 */
export interface paths {
    "/api/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes the password; other sessions end. */
        post: operations["OwnAccount_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hands out a new second factor; the present one stays until the new one is confirmed. */
        post: operations["OwnAccount_secondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the new second factor over once a code of it is shown; other sessions end. */
        post: operations["OwnAccount_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where one is signed in, the latest used first. */
        get: operations["OwnAccount_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends one of them. */
        delete: operations["OwnAccount_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts by name. */
        get: operations["AccountAdministration_list"];
        put?: never;
        /** Creates an account with a start password; its owner sets up the second factor at the first sign-in. */
        post: operations["AccountAdministration_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One account. */
        get: operations["AccountAdministration_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes name, office or roles. */
        patch: operations["AccountAdministration_change"];
        trace?: never;
    };
    "/api/accounts/{id}/end-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends all sessions of the account. */
        post: operations["AccountStep_endSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Locks the account: sessions end, nobody signs in with it. */
        post: operations["AccountStep_lock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replaces a forgotten password by a start password. */
        post: operations["AccountStep_resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/reset-second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a lost second factor away; a new one is set up at the next sign-in. */
        post: operations["AccountStep_resetSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lifts the lock, also one that followed from wrong tries. */
        post: operations["AccountStep_unlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Batches, the latest first. */
        get: operations["Batch_list"];
        put?: never;
        /** Takes a batch in: multipart form with `source` (optional, first) and any number of `files`. */
        post: operations["Batch_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A batch with its files, pages and pieces. */
        get: operations["Batch_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/batches/{id}/files/{fileId}/original": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file as scanned. */
        get: operations["Batch_original"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/batches/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Changes of batches and pieces as they happen (server-sent events `batch` and `mail-item`). */
        get: operations["Batch_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages and jobs that were given up. */
        get: operations["DeadLetter_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dead-letters/{id}/redrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets one going again. */
        post: operations["DeadLetter_redrive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All of them with password and present code; not found where no demo city runs. */
        get: operations["DemoSignIn_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A document with its metadata, versions and history. */
        get: operations["Document_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/formats/{formatId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of one stored file, with range requests. */
        get: operations["Document_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Files the user may read, the latest changed first. */
        get: operations["RecordFile_list"];
        put?: never;
        /** Opens a file. */
        post: operations["RecordFile_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file with its proceedings and documents. */
        get: operations["RecordFile_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that happened to a file and its documents. */
        get: operations["RecordFile_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/proceedings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a proceeding in a file. */
        post: operations["RecordFile_addProceeding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/remark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Re-marks a file: another plan unit, another unit in charge, or both; its old references lead to it for ever. */
        post: operations["Remark_remark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/remark-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What re-marking a file would change; writes nothing. */
        post: operations["Remark_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/by-reference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a reference of any kind leads to, in any spelling and also when another one took its place; as a rule one. */
        get: operations["Remark_byReference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/per-plan-unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Number of open files per plan unit. */
        get: operations["RecordFile_perPlanUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/suggest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search as you type over references and subjects of open files. */
        get: operations["RecordFile_suggest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The plan in force; without units before the first release. */
        get: operations["FilingPlan_inForce"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All versions, the latest worked on first; drafts only for those who make or approve them. */
        get: operations["PlanVersion_list"];
        put?: never;
        /** Begins a draft. */
        post: operations["PlanVersion_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing-plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version. */
        get: operations["PlanVersion_get"];
        put?: never;
        post?: never;
        /** Throws a draft away. */
        delete: operations["PlanRelease_discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing-plans/{id}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approves a draft for records management or for the archive; the second one, by another person, releases it. */
        post: operations["PlanRelease_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing-plans/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of each unit since an earlier version; units without a difference are left out. */
        get: operations["PlanVersion_comparison"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing-plans/{id}/edits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes units of a draft, all or nothing. */
        post: operations["PlanVersion_edit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing-plans/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A version as CSV, XLSX or xdomea 0301. */
        get: operations["PlanVersion_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing-plans/{id}/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What keeps a version from being released. */
        get: operations["PlanVersion_faults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing-plans/{id}/in-force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a released version into force, at once or on a day to come. */
        post: operations["PlanRelease_inForce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing-plans/{id}/reference-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes the templates of a draft; approvals given so far are void. */
        put: operations["ReferenceTemplates_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing-plans/{id}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a released version a draft again. */
        post: operations["PlanRelease_takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing-plans/{id}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All units of a version in the order of their marks. */
        get: operations["PlanVersion_units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing-plans/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a draft from a file, or only looks at it (`dryRun`); every fault with its place. */
        post: operations["PlanVersion_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing-plans/reference-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What references these templates would make, and what is wrong with them; writes nothing. */
        post: operations["ReferenceTemplates_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/in-tray": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pieces in the in-trays of the user's offices, the longest waiting first; open ones unless asked otherwise. */
        get: operations["InTray_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/in-tray/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Changes as they happen (server-sent event `mail-item`). */
        get: operations["InTray_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integrity/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest checks. */
        get: operations["Integrity_latest"];
        put?: never;
        /** Starts a check of chain, blocks and stored objects. */
        post: operations["Integrity_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integrity/checks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One check with its progress and result. */
        get: operations["Integrity_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Journal entries, newest first. */
        get: operations["Integrity_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journal/blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sealed blocks, newest first. */
        get: operations["Integrity_listBlocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pieces the user works on, the longest waiting first. */
        get: operations["MailItem_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail-items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A piece with fields, suggestions, pages and history. */
        get: operations["MailItem_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Corrects what was read. */
        patch: operations["MailItem_correct"];
        trace?: never;
    };
    "/api/mail-items/{id}/deliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends the piece to an office's in-tray. */
        post: operations["MailItem_deliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail-items/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Files the piece: it becomes a document. */
        post: operations["MailItem_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail-items/{id}/pages/{number}/image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Picture of a page for the screen. */
        get: operations["MailItem_image"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail-items/{id}/pages/{number}/words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Words of a page with their places. */
        get: operations["MailItem_words"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail-items/{id}/rendition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The reading copy (PDF/A with text). */
        get: operations["MailItem_rendition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail-items/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has the piece read once more. */
        post: operations["MailItem_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail-items/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the piece back: the office is not in charge. The piece leaves the user's sight. */
        post: operations["MailItem_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/org-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units, sorted by number. */
        get: operations["OrgUnit_list"];
        put?: never;
        /** Creates a unit. */
        post: operations["OrgUnit_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/org-units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Renames or moves a unit, or changes its address or keywords; its number stays. */
        patch: operations["OrgUnit_change"];
        trace?: never;
    };
    "/api/org-units/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the validity of a unit on which nothing hangs any more. */
        post: operations["OrgUnit_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Documents, the best fitting first. */
        get: operations["Search_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the browser has signed in, who is signed in, and the CSRF token for changing requests. */
        get: operations["Session_show"];
        put?: never;
        /** First step: user name and password. */
        post: operations["Session_begin"];
        /** Signs out. */
        delete: operations["Session_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/enrolment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The second factor to put into an authenticator app; the same one when asked again. */
        post: operations["FirstSignIn_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/enrolment/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs in once a code shows that the app has it. */
        post: operations["FirstSignIn_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/new-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replaces the start password. */
        post: operations["FirstSignIn_newPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Second step: the code. The session gets a new token. */
        post: operations["Session_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process runs. */
        get: operations["Health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Database and object store can be reached. */
        get: operations["Health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All figures. */
        get: operations["Metrics_metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccountPageResponse: {
            items: components["schemas"]["AccountResponse"][];
            /** @description Pass it back as `cursor`; null at the end */
            nextCursor: string | null;
            /** @description Number of all accounts that fit */
            total: number;
        };
        AccountResponse: {
            /** Format: date-time */
            createdAt: string;
            displayName: string;
            email: string;
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description End of a lock that followed from wrong tries
             */
            lockedUntil: string | null;
            roles: components["schemas"]["HeldRoleResponse"][];
            /** @description Whether the second factor is still to be set up */
            secondFactorPending: boolean;
            /** @description Live sessions */
            sessions: number;
            /**
             * Format: date-time
             * @description Last moment of a start password not used yet
             */
            startPasswordUntil: string | null;
            /** @enum {string} */
            state: "active" | "first-sign-in" | "locked" | "locked-out";
            unit: components["schemas"]["OrgUnitRefResponse"] | null;
            username: string;
            /** @description Passed back with every change */
            version: number;
        };
        AddPlanUnitRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "AddPlanUnitRequest";
            /**
             * Format: uuid
             * @description Of a unit that was removed and comes back: what makes it the same through all versions.
             */
            lineageId?: string;
            mark: string;
            /** @description Mark of the unit above; null for a main group. */
            parent: string | null;
            unit: components["schemas"]["PlanUnitPatchRequest"];
        };
        ApprovePlanRequest: {
            revision: number;
            /** @enum {string} */
            side: "archive" | "records-management";
        };
        BatchAuthorResponse: {
            displayName: string;
            /** Format: uuid */
            id: string;
        };
        BatchDetailResponse: {
            /** @enum {string} */
            channel: "api" | "folder" | "upload";
            fileList: components["schemas"]["BatchFileResponse"][];
            files: number;
            /** Format: uuid */
            id: string;
            items: components["schemas"]["MailItemSummaryResponse"][];
            number: string;
            pageList: components["schemas"]["BatchPageResponse"][];
            pages: number;
            pieces: components["schemas"]["PieceCountsResponse"];
            problems: components["schemas"]["ProblemResponse"][];
            /** Format: date-time */
            receivedAt: string;
            /** @description Null where a watched folder brought it in. */
            receivedBy: components["schemas"]["BatchAuthorResponse"] | null;
            source: string | null;
            /** @enum {string} */
            state: "done" | "failed" | "processing" | "received" | "splitting";
        };
        BatchFileResponse: {
            /** Format: uuid */
            id: string;
            mediaType: string;
            name: string;
            /** @description Null until counted. */
            pages: number | null;
            problems: components["schemas"]["ProblemResponse"][];
            /** @description SHA-256 of the file as scanned; null where it was refused. */
            sha256: string | null;
            sizeBytes: number;
            /** @enum {string} */
            state: "inspected" | "refused" | "stored";
        };
        BatchListResponse: {
            items: components["schemas"]["BatchSummaryResponse"][];
            /** @description Pass it back as `cursor`; null at the end. */
            nextCursor: string | null;
        };
        BatchPageResponse: {
            /** Format: uuid */
            fileId: string;
            /** @description Place within the file, counted from 0. */
            index: number;
            /** @enum {string} */
            kind: "blank" | "content" | "separator" | "unknown" | "unreadable";
            /** Format: uuid */
            pieceId: string | null;
            /** @description What the separator's code says. */
            separatorPayload: string | null;
        };
        BatchSummaryResponse: {
            /** @enum {string} */
            channel: "api" | "folder" | "upload";
            files: number;
            /** Format: uuid */
            id: string;
            number: string;
            pages: number;
            pieces: components["schemas"]["PieceCountsResponse"];
            problems: components["schemas"]["ProblemResponse"][];
            /** Format: date-time */
            receivedAt: string;
            /** @description Null where a watched folder brought it in. */
            receivedBy: components["schemas"]["BatchAuthorResponse"] | null;
            source: string | null;
            /** @enum {string} */
            state: "done" | "failed" | "processing" | "received" | "splitting";
        };
        ChainHeadResponse: {
            /** @description Its hash in hex. */
            hash: string;
            number: number;
        };
        ChangeAccountRequest: {
            displayName?: string;
            email?: string;
            /** @description All roles the account has from now on. */
            roles?: components["schemas"]["RoleAssignmentRequest"][];
            /** Format: uuid */
            unitId?: string | null;
            version: number;
        };
        ChangeOrgUnitRequest: {
            address?: string;
            keywords?: string[];
            name?: string;
            /**
             * Format: uuid
             * @description Another place in the tree; null = top.
             */
            parentId?: string | null;
            shortName?: string;
            version: number;
        };
        ChangePasswordRequest: {
            /** Format: password */
            newPassword: string;
            /** Format: password */
            password: string;
        };
        ChangePlanUnitsRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "ChangePlanUnitsRequest";
            marks: string[];
            patch: components["schemas"]["PlanUnitPatchRequest"];
        };
        ChangeReferenceTemplatesRequest: {
            /** @description Geschäftszeichen of `{parent}`, `{documentNo}` and `{unit}`. */
            document: string;
            /** @description Aktenzeichen of `{unit}`, `{plan}`, `{fileNo}` and `{year}`; `{fileNo:4}` fills up with zeros, `{year:2}` takes two digits. */
            file: string;
            /** @description Vorgangszeichen of `{file}` and `{proceedingNo}`. */
            proceeding: string;
            /** @description The revision of the plan that was read. */
            revision: number;
        };
        CheckProgressResponse: {
            blocks: components["schemas"]["ProgressResponse"];
            entries: components["schemas"]["ProgressResponse"];
            objects: components["schemas"]["ProgressResponse"];
        };
        CorrectMailItemRequest: {
            fields: components["schemas"]["MailItemFieldsRequest"];
            /**
             * Format: uuid
             * @description Office the mail room means to send it to; a missing one stays.
             */
            unitId?: string | null;
            version: number;
        };
        CreateAccountRequest: {
            displayName: string;
            /** @default  */
            email: string;
            roles: components["schemas"]["RoleAssignmentRequest"][];
            /**
             * Format: uuid
             * @description Office the person works in.
             */
            unitId?: string | null;
            /** @example e.beispiel */
            username: string;
        };
        CreateOrgUnitRequest: {
            /**
             * @description Postal address on one line.
             * @default
             */
            address: string;
            /** @description Words in a letter that speak for this office. */
            keywords?: string[];
            name: string;
            /** @example 63.1 */
            number: string;
            /** Format: uuid */
            parentId?: string | null;
            shortName: string;
        };
        DeadLetter: {
            attempts: number;
            /** Format: date-time */
            failedAt: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "job" | "message";
            lastError: components["schemas"]["DeadLetterErrorResponse"];
            /** @description Event type or queue. */
            name: string;
            objectId: string;
            objectType: string;
        };
        DeadLetterErrorResponse: {
            code: string;
            details: {
                [key: string]: unknown;
            };
        };
        DeliverMailItemRequest: {
            /** Format: uuid */
            unitId: string;
            version: number;
        };
        DemoSignInResponse: {
            /** @description Code of this moment */
            code: string;
            displayName: string;
            password: string;
            roles: ("administrator" | "archivist" | "auditor" | "caseworker" | "mail-room" | "records-manager" | "team-lead")[];
            username: string;
        };
        DocumentDetailResponse: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date */
            dateOfLetter: string | null;
            /** Format: uuid */
            fileId: string;
            fileReference: string;
            fileSubject: string;
            foreignReference: string | null;
            history: components["schemas"]["JournalEntry"][];
            /** Format: uuid */
            id: string;
            /** @description Whether the last finished check of all stored objects found this document's objects unchanged. */
            integrity: components["schemas"]["DocumentIntegrityResponse"];
            mediaType: string | null;
            /** @description 001 electronic, 002 hybrid, 003 paper. */
            medium: string;
            pages: number | null;
            proceeding: components["schemas"]["DocumentProceedingResponse"] | null;
            /** Format: uuid */
            proceedingId: string | null;
            /** Format: date */
            receivedOn: string | null;
            reference: string;
            /** @description Images of the raw scan it was made from; the scan itself is kept for mail room and auditors. */
            scanOrigin: components["schemas"]["ScanOriginResponse"][];
            sender: string | null;
            senderAddress: string | null;
            subject: string;
            type: string;
            versions: components["schemas"]["DocumentVersionResponse"][];
        };
        DocumentFormatResponse: {
            fileName: string;
            /** Format: uuid */
            id: string;
            mediaType: string;
            name: string;
            pages: number | null;
            /**
             * @description rendition = reading copy, original = bytes as received.
             * @enum {string}
             */
            role: "original" | "rendition";
            sha256: string;
            sizeBytes: number;
        };
        DocumentIntegrityResponse: {
            /**
             * @description ok, failed, or null when no finished check has covered the document yet.
             * @enum {string|null}
             */
            result: "failed" | null | "ok";
            /** Format: date-time */
            verifiedAt: string | null;
        };
        DocumentProceedingResponse: {
            /** Format: uuid */
            id: string;
            reference: string;
            subject: string;
        };
        DocumentSummaryResponse: {
            /** Format: date */
            dateOfLetter: string | null;
            /** Format: uuid */
            id: string;
            mediaType: string | null;
            pages: number | null;
            /** Format: uuid */
            proceedingId: string | null;
            /** Format: date */
            receivedOn: string | null;
            reference: string;
            sender: string | null;
            subject: string;
            type: string;
        };
        DocumentVersionResponse: {
            /** Format: date-time */
            createdAt: string;
            createdBy: components["schemas"]["UserRefResponse"] | null;
            formats: components["schemas"]["DocumentFormatResponse"][];
            number: number;
        };
        DraftPlanRequest: {
            /**
             * Format: uuid
             * @description Plan whose units it begins with; without one it is empty.
             */
            basedOn?: string;
            name: string;
            version: string;
        };
        EditPlanRequest: {
            edits: (components["schemas"]["AddPlanUnitRequest"] | components["schemas"]["ChangePlanUnitsRequest"] | components["schemas"]["MovePlanUnitRequest"] | components["schemas"]["RemovePlanUnitsRequest"])[];
            revision: number;
        };
        EnrolmentResponse: {
            /** @description otpauth address for an authenticator app */
            enrolmentUri: string;
            /** @description The address as a picture: data address of an SVG */
            qrCode: string;
            /** @description Secret in Base32, to type where no camera is at hand */
            secret: string;
        };
        FiledResponse: {
            /** Format: uuid */
            documentId: string;
            /** Format: uuid */
            fileId: string;
            /** Format: uuid */
            proceedingId: string | null;
            /** @description Reference of the document. */
            reference: string;
        };
        FileMailItemRequest: {
            dateOfLetter?: string | null;
            documentType: string;
            /** Format: uuid */
            fileId: string;
            foreignReference?: string | null;
            newProceedingSubject?: string | null;
            /** Format: uuid */
            proceedingId?: string | null;
            senderAddress?: string | null;
            senderName?: string | null;
            subject: string;
            version: number;
        };
        FileUnitResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            number: string;
        };
        FilingPlanResponse: {
            name: string;
            units: components["schemas"]["PlanUnitResponse"][];
            version: string;
        };
        FormerReferenceResponse: {
            reason: string;
            reference: string;
            /** Format: date-time */
            replacedAt: string;
        };
        FoundFileResponse: {
            documents: number;
            fileType: string;
            /** @description A sender's mark on one of its documents, where that is what was looked for. */
            foreignReference: string | null;
            /** @description A reference it had before, where that is what was looked for. */
            formerReference: string | null;
            /** Format: uuid */
            id: string;
            planUnit: components["schemas"]["PlanUnitRefResponse"];
            reference: string;
            /**
             * Format: date
             * @description First day of its period (Laufzeit).
             */
            startedOn: string;
            /** @enum {string} */
            state: "closed" | "open";
            subject: string;
            unit: components["schemas"]["FileUnitResponse"];
            /** Format: date-time */
            updatedAt: string;
        };
        FoundReferenceResponse: {
            file: components["schemas"]["RecordFileSummaryResponse"];
            /**
             * Format: uuid
             * @description File, proceeding or document that has or had the reference.
             */
            objectId: string;
            /** @enum {string} */
            objectKind: "document" | "file" | "proceeding";
            /** @description The reference as it was given. */
            reference: string;
            /** @description The reference that took its place; null where it is in use. */
            replacedBy: string | null;
        };
        HeldRoleResponse: {
            /** @enum {string} */
            role: "administrator" | "archivist" | "auditor" | "caseworker" | "mail-room" | "records-manager" | "team-lead";
            /** @description null = the whole city */
            unit: components["schemas"]["OrgUnitRefResponse"] | null;
        };
        HistoryResponse: {
            items: components["schemas"]["JournalEntry"][];
            /** @description Pass it back as `cursor`; null at the end. */
            nextCursor: string | null;
        };
        ImportPlanRequest: {
            /**
             * @description `true`: only look, write nothing.
             * @enum {string}
             */
            dryRun?: "false" | "true";
            /**
             * Format: binary
             * @description CSV, XLSX or xdomea 0301, up to 20 MB.
             */
            file: string;
            /** @description Overrides what the file says. */
            name?: string;
            version?: string;
        };
        IntegrityCheckResponse: {
            /** Format: date-time */
            finishedAt: string | null;
            firstFault: components["schemas"]["IntegrityFaultResponse"] | null;
            /** @description Last block that was found whole; worth noting down outside of the system. */
            head: components["schemas"]["ChainHeadResponse"] | null;
            /** Format: uuid */
            id: string;
            progress: components["schemas"]["CheckProgressResponse"];
            /** Format: date-time */
            startedAt: string;
            /** @description Name of whoever started it. */
            startedBy: string;
            /** @enum {string} */
            state: "failed" | "ok" | "running";
        };
        IntegrityFaultResponse: {
            /** @enum {string} */
            code: "INTEGRITY.BLOCK_CHANGED" | "INTEGRITY.BLOCK_MISSING" | "INTEGRITY.CHAIN_BROKEN" | "INTEGRITY.ENTRY_CHANGED" | "INTEGRITY.ENTRY_MISSING" | "INTEGRITY.ENTRY_NOT_SEALED" | "INTEGRITY.OBJECT_CHANGED" | "INTEGRITY.OBJECT_MISSING" | "INTEGRITY.OBJECT_UNLOCKED";
            details: {
                [key: string]: unknown;
            };
            /** @description Number of the entry or block, or hash of the object. */
            id: string;
            /** @enum {string} */
            kind: "block" | "entry" | "object";
        };
        JournalActor: {
            id: string | null;
            /** @enum {string} */
            kind: "system" | "user";
            name: string;
        };
        JournalBlockListResponse: {
            items: components["schemas"]["JournalBlockResponse"][];
            /** @description Pass it back as `cursor`; null at the end. */
            nextCursor: string | null;
        };
        JournalBlockResponse: {
            /** @description Number of entries it seals. */
            entries: number;
            firstEntry: number;
            hash: string;
            lastEntry: number;
            number: number;
            previousHash: string;
            /** @description Root of the hash tree over its entries. */
            root: string;
            /** Format: date-time */
            sealedAt: string;
        };
        JournalEntry: {
            /** @description Such as `records.file-opened`. */
            action: string;
            actor: components["schemas"]["JournalActor"];
            after: {
                [key: string]: unknown;
            } | null;
            before: {
                [key: string]: unknown;
            } | null;
            /** @description Number of the block that seals it; null until sealed. */
            block: number | null;
            correlationId: string;
            id: number;
            objectId: string;
            objectType: string;
            /** Format: date-time */
            occurredAt: string;
        };
        JournalListResponse: {
            items: components["schemas"]["JournalEntry"][];
            /** @description Pass it back as `cursor`; null at the end. */
            nextCursor: string | null;
        };
        LeadUnitResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            number: string;
        };
        LiveResponse: {
            /** @enum {string} */
            status: "ok";
        };
        MailItemDetailResponse: {
            /** Format: uuid */
            batchId: string;
            batchNumber: string;
            /** @description Probability that the proposed office is right, 0..1. */
            confidence: number | null;
            /** Format: date */
            dateOfLetter: string | null;
            document: components["schemas"]["MailItemDocumentResponse"] | null;
            documentType: string | null;
            fields: components["schemas"]["MailItemFieldsResponse"];
            history: components["schemas"]["JournalEntry"][];
            /** Format: uuid */
            id: string;
            pageList: components["schemas"]["MailItemPageResponse"][];
            pages: number;
            /** @description Place within the batch, counted from 1. */
            position: number;
            problem: components["schemas"]["ProblemResponse"] | null;
            /** Format: date-time */
            receivedAt: string;
            renditions: components["schemas"]["MailItemRenditionsResponse"];
            sender: string | null;
            /** @enum {string} */
            state: "delivered" | "filed" | "problem" | "reading" | "returned" | "review" | "waiting";
            subject: string | null;
            suggestedFile: components["schemas"]["SuggestedFileResponse"] | null;
            suggestions: components["schemas"]["SuggestionResponse"][];
            unit: components["schemas"]["MailItemUnitResponse"] | null;
            version: number;
        };
        MailItemDocumentResponse: {
            /** Format: uuid */
            id: string;
        };
        MailItemFieldsRequest: {
            dateOfLetter?: string | null;
            documentType?: string | null;
            foreignReference?: string | null;
            ourReference?: string | null;
            senderAddress?: string | null;
            senderName?: string | null;
            subject?: string | null;
        };
        MailItemFieldsResponse: {
            /** Format: date */
            dateOfLetter: string | null;
            documentType: string | null;
            foreignReference: string | null;
            ourReference: string | null;
            /** Format: date */
            receivedOn: string;
            senderAddress: string | null;
            senderName: string | null;
            subject: string | null;
        };
        MailItemListResponse: {
            items: components["schemas"]["MailItemSummaryResponse"][];
            /** @description Pass it back as `cursor`; null at the end. */
            nextCursor: string | null;
            /** @description Number of all pieces that fit, on all pages. */
            total?: number;
        };
        MailItemOriginalResponse: {
            /** Format: uuid */
            fileId: string;
            mediaType: string;
            name: string;
            /** @description Pages of the file that belong to the piece, counted from 1. */
            pages: number[];
            sha256: string;
            sizeBytes: number;
        };
        MailItemPageResponse: {
            blank: boolean;
            confidence: number | null;
            doubtful: boolean;
            heightPx: number | null;
            number: number;
            widthPx: number | null;
        };
        MailItemRenditionsResponse: {
            original: components["schemas"]["MailItemOriginalResponse"][];
            /** @description Whether there is a reading copy. */
            pdfA: boolean;
        };
        MailItemStepRequest: {
            version: number;
        };
        MailItemSummaryResponse: {
            /** Format: uuid */
            batchId: string;
            batchNumber: string;
            /** @description Probability that the proposed office is right, 0..1. */
            confidence: number | null;
            /** Format: date */
            dateOfLetter: string | null;
            documentType: string | null;
            /** Format: uuid */
            id: string;
            pages: number;
            /** @description Place within the batch, counted from 1. */
            position: number;
            problem: components["schemas"]["ProblemResponse"] | null;
            /** Format: date-time */
            receivedAt: string;
            sender: string | null;
            /** @enum {string} */
            state: "delivered" | "filed" | "problem" | "reading" | "returned" | "review" | "waiting";
            subject: string | null;
            suggestedFile: components["schemas"]["SuggestedFileResponse"] | null;
            unit: components["schemas"]["MailItemUnitResponse"] | null;
            version: number;
        };
        MailItemUnitResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            number: string;
        };
        MovePlanUnitRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "MovePlanUnitRequest";
            mark: string;
            newMark: string;
            newParent: string | null;
        };
        NewPasswordRequest: {
            /** Format: password */
            password: string;
        };
        OpenedResponse: {
            /** Format: uuid */
            id: string;
            reference: string;
        };
        OpenFileRequest: {
            fileType?: string;
            /** Format: uuid */
            leadUnitId: string;
            /** Format: uuid */
            planUnitId: string;
            subject: string;
        };
        OpenProceedingRequest: {
            subject: string;
        };
        OrgUnitRefResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @example 63.1 */
            number: string;
        };
        OrgUnitResponse: {
            /** @description Postal address on one line */
            address: string;
            /**
             * Format: date-time
             * @description End of its validity; null while it works
             */
            closedAt: string | null;
            /** Format: uuid */
            id: string;
            /** @description Words in a letter that speak for this unit */
            keywords: string[];
            name: string;
            /** @example 63.1 */
            number: string;
            /** Format: uuid */
            parentId: string | null;
            shortName: string;
            /** @description Passed back with every change */
            version: number;
        };
        OwnSessionResponse: {
            /**
             * Format: date-time
             * @description End in any case
             */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            /** @description Whether it is the one that asks */
            isCurrent: boolean;
            /** Format: date-time */
            lastSeenAt: string;
            /** Format: date-time */
            startedAt: string;
        };
        PageBoxResponse: {
            height: number;
            left: number;
            top: number;
            width: number;
        };
        PageWordResponse: {
            /** @description Number of the text block on the page, counted from 0 in reading order. */
            block: number;
            box: components["schemas"]["PageBoxResponse"];
            /** @description The engine's confidence, 0..1. */
            confidence: number;
            /** @description Number of the text line on the page, counted from 0 in reading order. */
            line: number;
            text: string;
        };
        PageWordsResponse: {
            words: components["schemas"]["PageWordResponse"][];
        };
        PartyResponse: {
            address: string;
            name: string;
            role: string;
        };
        PassagePartResponse: {
            hit: boolean;
            text: string;
        };
        PieceCountsResponse: {
            delivered: number;
            filed: number;
            problem: number;
            reading: number;
            returned: number;
            review: number;
            total: number;
            waiting: number;
        };
        PlanApprovalResponse: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            side: "archive" | "records-management";
            userName: string;
        };
        PlanFaultResponse: {
            /** @enum {string} */
            code: "columns-missing" | "day-invalid" | "disposal-kind-missing" | "disposal-kind-unknown" | "file-too-large" | "file-unreadable" | "lead-unit-unknown" | "mark-invalid" | "mark-lost-digits" | "mark-missing" | "mark-taken" | "no-units" | "parent-missing" | "parent-not-continued" | "retention-invalid" | "retention-missing" | "retention-start-unknown" | "see-also-unknown" | "text-too-long" | "title-missing" | "validity-reversed" | "yes-or-no-expected";
            /** @description Column as the file names it. */
            column: string | null;
            detail: string | null;
            mark: string | null;
            /** @description Row of the table or line of the XML file, from 1. */
            row: number | null;
            /**
             * @description error: forbids the import; open: forbids the release; note: forbids nothing.
             * @enum {string}
             */
            severity: "error" | "note" | "open";
            /** @description What stands there. */
            value: string | null;
        };
        PlanImportResponse: {
            /** @description Units beside those of the plan in force. */
            added: number;
            changed: number;
            faults: components["schemas"]["PlanFaultResponse"][];
            name: string;
            /**
             * Format: uuid
             * @description The draft; null after a dry run and when errors forbid the import.
             */
            planId: string | null;
            removed: number;
            units: number;
            version: string;
        };
        PlanRevisionRequest: {
            revision: number;
        };
        PlanRevisionResponse: {
            revision: number;
        };
        PlanUnitDetailResponse: {
            description: string;
            /**
             * @description A archive, B appraise, V destroy; null = not decided.
             * @enum {string|null}
             */
            disposalKind: "A" | "B" | "V" | null;
            /** Format: uuid */
            id: string;
            /** @description Number of the unit in charge. */
            leadUnit: string | null;
            legalBasis: string;
            /**
             * Format: uuid
             * @description The same through all versions.
             */
            lineageId: string;
            mark: string;
            mayCarryFiles: boolean;
            /** @description Mark of the unit above. */
            parent: string | null;
            retention: components["schemas"]["RetentionResponse"] | null;
            retired: boolean;
            /** @description Marks of units one should look at too. */
            seeAlso: string[];
            title: string;
            /** Format: date */
            validFrom: string | null;
            /** Format: date */
            validUntil: string | null;
        };
        PlanUnitDifferenceResponse: {
            after: components["schemas"]["PlanUnitDetailResponse"] | null;
            before: components["schemas"]["PlanUnitDetailResponse"] | null;
            fields: ("description" | "disposalKind" | "leadUnit" | "legalBasis" | "mark" | "mayCarryFiles" | "parent" | "retention" | "retired" | "seeAlso" | "title" | "validFrom" | "validUntil")[];
            /** @enum {string} */
            kind: "added" | "changed" | "removed";
        };
        PlanUnitPatchRequest: {
            description?: string;
            /** @enum {string|null} */
            disposalKind?: "A" | "B" | "V" | null;
            /** @description Number of the unit in charge. */
            leadUnit?: string | null;
            legalBasis?: string;
            mayCarryFiles?: boolean;
            /** @description null = nothing is decided. */
            retention?: components["schemas"]["RetentionRequest"] | null;
            retired?: boolean;
            seeAlso?: string[];
            title?: string;
            /** Format: date */
            validFrom?: string | null;
            /** Format: date */
            validUntil?: string | null;
        };
        PlanUnitRefResponse: {
            /** Format: uuid */
            id: string;
            mark: string;
            title: string;
        };
        PlanUnitResponse: {
            description: string;
            /**
             * @description A archive, B appraise, V destroy.
             * @enum {string|null}
             */
            disposalKind: "A" | "B" | "V" | null;
            /** Format: uuid */
            id: string;
            leadUnit: components["schemas"]["LeadUnitResponse"] | null;
            mark: string;
            mayCarryFiles: boolean;
            /** Format: uuid */
            parentId: string | null;
            /** @description Years; null = unlimited. */
            retentionYears: number | null;
            retired: boolean;
            title: string;
        };
        PlanUnitUsageResponse: {
            openFiles: number;
            /** Format: uuid */
            planUnitId: string;
        };
        PlanVersionResponse: {
            approvals: components["schemas"]["PlanApprovalResponse"][];
            /** Format: uuid */
            basedOnId: string | null;
            /** Format: date-time */
            editedAt: string;
            /** Format: uuid */
            id: string;
            /**
             * Format: date
             * @description First day in force, once decided.
             */
            inForceFrom: string | null;
            name: string;
            /** @description How references are put together under it. */
            referenceTemplates: components["schemas"]["ReferenceTemplatesResponse"];
            /** Format: date-time */
            releasedAt: string | null;
            /** @description To be sent with every change, so that nobody overwrites another's. */
            revision: number;
            /** @enum {string} */
            state: "draft" | "in-force" | "released" | "superseded";
            /** @description Number of units. */
            units: number;
            /** Format: date */
            validFrom: string | null;
            /** Format: date */
            validUntil: string | null;
            version: string;
        };
        ProblemDetails: {
            /** @description What people are told stands in the catalogue of the pages under this code. */
            code: string;
            /** @description Under this id the log says more. */
            correlationId: string;
            /** @description For developers, in English. */
            detail: string;
            /** @description Values the words need; nothing personal. */
            details: {
                [key: string]: unknown;
            };
            status: number;
            title: string;
            /** @description `urn:talakte:problem:` and the code. */
            type: string;
            /** @description The fields at fault, with `HTTP.REQUEST_INVALID`. */
            violations?: components["schemas"]["Violation"][];
        };
        ProblemResponse: {
            /** @description Such as `INTAKE.FILE_ENCRYPTED`. */
            code: string;
            details: {
                [key: string]: unknown;
            };
            fileName?: string;
            /** @description Page within the file, counted from 1. */
            page?: number;
            /**
             * @description `refuse` stops, `warn` lets go on and is shown.
             * @enum {string}
             */
            severity: "refuse" | "warn";
        };
        ProceedingResponse: {
            documents: components["schemas"]["DocumentSummaryResponse"][];
            /** Format: uuid */
            id: string;
            reference: string;
            /**
             * Format: date
             * @description First day of its period (Laufzeit).
             */
            startedOn: string;
            /** @enum {string} */
            state: "closed" | "open";
            subject: string;
        };
        ProgressResponse: {
            done: number;
            total: number;
        };
        PutPlanInForceRequest: {
            /** @description YYYY-MM-DD; today and earlier days mean at once. */
            day: string;
            revision: number;
        };
        ReadyResponse: {
            /** @description Each check by name. */
            checks: {
                [key: string]: "ok" | "unavailable";
            };
            /** @enum {string} */
            status: "ok" | "unavailable";
        };
        ReceiveBatchRequest: {
            /** @description Scanned files (PDF, TIFF, JPEG, PNG). */
            files: string[];
            /** @description Where it was scanned; must stand before the files. */
            source?: string;
        };
        RecordFileDetailResponse: {
            /**
             * @description A archive, B appraise, V destroy.
             * @enum {string}
             */
            disposalKind: "A" | "B" | "V";
            /** @description Documents that lie directly in the file. */
            documents: components["schemas"]["DocumentSummaryResponse"][];
            fileType: string;
            /** @description References it had before it was re-marked, the latest first. */
            formerReferences: components["schemas"]["FormerReferenceResponse"][];
            /** Format: uuid */
            id: string;
            parties: components["schemas"]["PartyResponse"][];
            planUnit: components["schemas"]["PlanUnitRefResponse"];
            proceedings: components["schemas"]["ProceedingResponse"][];
            reference: string;
            /** @description Years; null = unlimited. */
            retentionYears: number | null;
            /** Format: date */
            startedOn: string;
            /** @enum {string} */
            state: "closed" | "open";
            subject: string;
            unit: components["schemas"]["FileUnitResponse"];
            /** Format: date-time */
            updatedAt: string;
            version: number;
        };
        RecordFileListResponse: {
            items: components["schemas"]["FoundFileResponse"][];
            /** @description Pass it back as `cursor`; null at the end. */
            nextCursor: string | null;
        };
        RecordFileSummaryResponse: {
            documents: number;
            fileType: string;
            /** Format: uuid */
            id: string;
            planUnit: components["schemas"]["PlanUnitRefResponse"];
            reference: string;
            /**
             * Format: date
             * @description First day of its period (Laufzeit).
             */
            startedOn: string;
            /** @enum {string} */
            state: "closed" | "open";
            subject: string;
            unit: components["schemas"]["FileUnitResponse"];
            /** Format: date-time */
            updatedAt: string;
        };
        ReferencePreviewResponse: {
            faults: components["schemas"]["TemplateFaultResponse"][];
            /** @description Empty as long as there are faults. */
            samples: components["schemas"]["ReferenceSampleResponse"][];
        };
        ReferenceSampleResponse: {
            document: string;
            file: string;
            proceeding: string;
        };
        ReferenceTemplatesRequest: {
            /** @description Geschäftszeichen of `{parent}`, `{documentNo}` and `{unit}`. */
            document: string;
            /** @description Aktenzeichen of `{unit}`, `{plan}`, `{fileNo}` and `{year}`; `{fileNo:4}` fills up with zeros, `{year:2}` takes two digits. */
            file: string;
            /** @description Vorgangszeichen of `{file}` and `{proceedingNo}`. */
            proceeding: string;
        };
        ReferenceTemplatesResponse: {
            document: string;
            file: string;
            proceeding: string;
        };
        RemarkedValuesResponse: {
            /**
             * @description A archive, B appraise, V destroy.
             * @enum {string}
             */
            disposalKind: "A" | "B" | "V";
            /** Format: uuid */
            planUnitId: string;
            reference: string;
            /** @description Years; null = unlimited. */
            retentionYears: number | null;
            unit: components["schemas"]["FileUnitResponse"];
        };
        RemarkFileRequest: {
            /** Format: uuid */
            leadUnitId: string;
            /** Format: uuid */
            planUnitId: string;
            reason: string;
            /** @description The version of the file that was read. */
            version: number;
        };
        RemarkPreviewResponse: {
            after: components["schemas"]["RemarkedValuesResponse"];
            before: components["schemas"]["RemarkedValuesResponse"];
            /** @description Documents, which keep their references. */
            documents: number;
            proceedings: components["schemas"]["ReplacedReferenceResponse"][];
        };
        RemarkTargetRequest: {
            /** Format: uuid */
            leadUnitId: string;
            /** Format: uuid */
            planUnitId: string;
            /** @description The version of the file that was read. */
            version: number;
        };
        RemovePlanUnitsRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "RemovePlanUnitsRequest";
            marks: string[];
        };
        RenewedSessionResponse: {
            /** @description Value of X-CSRF-Token from now on */
            csrfToken: string;
        };
        RenewSecondFactorRequest: {
            /** @example 123456 */
            code: string;
            /** Format: password */
            password: string;
        };
        ReplacedReferenceResponse: {
            after: string;
            before: string;
        };
        RetentionRequest: {
            /** @description For event: what has to end first. */
            event?: string;
            /** @enum {string} */
            kind: "event" | "permanent" | "years";
            /**
             * @description For years: from when they count.
             * @enum {string}
             */
            start?: "closing" | "year-end";
            /** @description For years and event. */
            years?: number;
        };
        RetentionResponse: {
            /** @description What has to end first; null for other kinds. */
            event: string | null;
            /** @enum {string} */
            kind: "event" | "permanent" | "years";
            /**
             * @description From when years count; null for other kinds.
             * @enum {string|null}
             */
            start: "closing" | null | "year-end";
            /** @description After closing, or after the event; null = without limit. */
            years: number | null;
        };
        ReturnMailItemRequest: {
            reason: string;
            version: number;
        };
        RoleAssignmentRequest: {
            /** @enum {string} */
            role: "administrator" | "archivist" | "auditor" | "caseworker" | "mail-room" | "records-manager" | "team-lead";
            /**
             * Format: uuid
             * @description null = the whole city
             */
            unitId: string | null;
        };
        ScanOriginResponse: {
            /** @description Number of the batch. */
            batch: string;
            fileName: string;
            /** @description Images (Abbilder) within the file, counted from 1. */
            images: number[];
            /** @description SHA-256 of the file as scanned. */
            sha256: string;
        };
        SearchHitResponse: {
            /** Format: date */
            dateOfLetter: string | null;
            /** Format: uuid */
            documentId: string;
            documentReference: string;
            /** Format: uuid */
            fileId: string;
            fileReference: string;
            fileSubject: string;
            /** @description Page the passage stands on; null where it is in the metadata. */
            page: number | null;
            passage: components["schemas"]["PassagePartResponse"][];
            score: number;
            subject: string;
            type: string;
            unit: components["schemas"]["SearchUnitResponse"] | null;
        };
        SearchResultResponse: {
            items: components["schemas"]["SearchHitResponse"][];
            /** @description Pass it back as `cursor`; null at the end. */
            nextCursor: string | null;
            /** @description Milliseconds the search took on the server. */
            tookMs: number;
            total: number;
        };
        SearchUnitResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            number: string;
        };
        SecondFactorRequest: {
            /** @example 123456 */
            code: string;
        };
        SessionResponse: {
            /** @description Value of X-CSRF-Token for every changing request */
            csrfToken: string;
            /** @description Whether the demo city runs and shows its sign-ins */
            demo: boolean;
            /** @enum {string} */
            state: "enrolment-required" | "new-password-required" | "second-factor-required" | "signed-in" | "signed-out";
            user?: components["schemas"]["SessionUserResponse"];
        };
        SessionUserResponse: {
            displayName: string;
            email: string;
            /** Format: uuid */
            id: string;
            permissions: string[];
            roles: components["schemas"]["HeldRoleResponse"][];
            unit: components["schemas"]["OrgUnitRefResponse"] | null;
            username: string;
        };
        SignInRequest: {
            /** Format: password */
            password: string;
            /** @example poststelle */
            username: string;
        };
        SignInStateResponse: {
            /** @description Value of X-CSRF-Token from now on */
            csrfToken: string;
            /** @enum {string} */
            state: "enrolment-required" | "new-password-required" | "second-factor-required" | "signed-in";
        };
        StartPasswordResponse: {
            account: components["schemas"]["AccountResponse"];
            /** @description To be handed to the owner; shown this once */
            startPassword: string;
        };
        SuggestedFileResponse: {
            /** Format: uuid */
            id: string;
            reference: string;
            subject: string;
        };
        SuggestionReasonResponse: {
            /** @enum {string} */
            code: "ADDRESS_FIELD" | "CLOSING" | "DATE_LINE" | "FILE_LEAD_UNIT" | "FOREIGN_REFERENCE_KNOWN" | "LABEL" | "LETTERHEAD" | "PARTY_KNOWN" | "RECIPIENT_OTHER" | "RECIPIENT_UNIT" | "REFERENCE_EXACT" | "REFERENCE_OLD_FORMAT" | "REFERENCE_SIMILAR" | "SEPARATOR_UNIT" | "SUBJECT_LINE" | "SUBJECT_SIMILAR" | "TITLE" | "TYPE_KEYWORDS" | "UNIT_KEYWORDS";
            details: {
                [key: string]: unknown;
            };
        };
        SuggestionResponse: {
            box: components["schemas"]["PageBoxResponse"] | null;
            /** @description Calibrated probability that this value is right, 0..1. */
            confidence: number;
            /** @enum {string} */
            field: "dateOfLetter" | "documentType" | "file" | "foreignReference" | "ourReference" | "senderAddress" | "senderName" | "subject" | "unit";
            /** @description What people see. */
            label: string;
            /** @description Page the passage stands on, counted from 1; null when it was concluded, not read. */
            page: number | null;
            reason: components["schemas"]["SuggestionReasonResponse"];
            /** @description The value itself; the id for `unit` and `file`. */
            value: string;
        };
        TemplateFaultResponse: {
            /** @enum {string} */
            code: "base-missing" | "character-forbidden" | "like-proceeding" | "not-divided" | "number-missing" | "placeholder-twice" | "placeholder-unknown" | "plan-missing" | "too-long";
            /** @description The part of the template it is about. */
            part: string;
            /** @enum {string} */
            template: "document" | "file" | "proceeding";
        };
        UserRefResponse: {
            displayName: string;
            /** Format: uuid */
            id: string;
        };
        VersionRequest: {
            version: number;
        };
        Violation: {
            /** @description Rule that is broken, such as `maxLength`. */
            code: string;
            /** @description Path of the field, such as `fields.subject`. */
            field: string;
            message: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    OwnAccount_password: {
        parameters: {
            query?: never;
            header: {
                /** @description `csrfToken` of the session */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RenewedSessionResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CSRF_TOKEN_WRONG" | "IDENTITY.CURRENT_PASSWORD_WRONG" | "IDENTITY.FOREIGN_ORIGIN" | "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_413";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.REQUEST_INVALID" | "IDENTITY.PASSWORD_UNCHANGED" | "IDENTITY.PASSWORD_UNSUITABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.LOCKED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    OwnAccount_secondFactor: {
        parameters: {
            query?: never;
            header: {
                /** @description `csrfToken` of the session */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenewSecondFactorRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CODE_WRONG" | "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CSRF_TOKEN_WRONG" | "IDENTITY.CURRENT_PASSWORD_WRONG" | "IDENTITY.FOREIGN_ORIGIN" | "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_413";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.REQUEST_INVALID";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.LOCKED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    OwnAccount_confirm: {
        parameters: {
            query?: never;
            header: {
                /** @description `csrfToken` of the session */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RenewedSessionResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CSRF_TOKEN_WRONG" | "IDENTITY.FOREIGN_ORIGIN" | "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.ENROLMENT_NOT_BEGUN";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_413";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.REQUEST_INVALID" | "IDENTITY.ENROLMENT_CODE_WRONG";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    OwnAccount_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSessionResponse"][];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    OwnAccount_end: {
        parameters: {
            query?: never;
            header: {
                /** @description `csrfToken` of the session */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CSRF_TOKEN_WRONG" | "IDENTITY.FOREIGN_ORIGIN" | "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.SESSION_UNKNOWN";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AccountAdministration_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Number of items wanted. */
                limit?: number;
                /** @description Part of user name, name or e-mail address. */
                q?: string;
                role?: "administrator" | "archivist" | "auditor" | "caseworker" | "mail-room" | "records-manager" | "team-lead";
                state?: "active" | "first-sign-in" | "locked" | "locked-out";
                /** @description Accounts of people who work there or have a role there. */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPageResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.REQUEST_INVALID";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AccountAdministration_create: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same request: nothing happens a second time, the answer is that of the first */
                "Idempotency-Key"?: string;
                /** @description `csrfToken` of the session */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAccountRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartPasswordResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CSRF_TOKEN_WRONG" | "IDENTITY.FOREIGN_ORIGIN" | "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.UNIT_UNKNOWN";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.UNIT_CLOSED" | "IDENTITY.USERNAME_TAKEN";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_413";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.REQUEST_INVALID" | "IDENTITY.ACCOUNT_INVALID" | "IDENTITY.ROLES_INCOMPATIBLE" | "IDENTITY.USERNAME_INVALID";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AccountAdministration_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.USER_UNKNOWN";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AccountAdministration_change: {
        parameters: {
            query?: never;
            header: {
                /** @description `csrfToken` of the session */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAccountRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CSRF_TOKEN_WRONG" | "IDENTITY.FOREIGN_ORIGIN" | "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.UNIT_UNKNOWN" | "IDENTITY.USER_UNKNOWN";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CHANGED_MEANWHILE" | "IDENTITY.LAST_ADMINISTRATOR" | "IDENTITY.UNIT_CLOSED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_413";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.REQUEST_INVALID" | "IDENTITY.ACCOUNT_INVALID" | "IDENTITY.ROLES_INCOMPATIBLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AccountStep_endSessions: {
        parameters: {
            query?: never;
            header: {
                /** @description `csrfToken` of the session */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CSRF_TOKEN_WRONG" | "IDENTITY.FOREIGN_ORIGIN" | "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.USER_UNKNOWN";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AccountStep_lock: {
        parameters: {
            query?: never;
            header: {
                /** @description `csrfToken` of the session */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CSRF_TOKEN_WRONG" | "IDENTITY.FOREIGN_ORIGIN" | "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.USER_UNKNOWN";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CHANGED_MEANWHILE" | "IDENTITY.LAST_ADMINISTRATOR";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_413";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.REQUEST_INVALID";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AccountStep_resetPassword: {
        parameters: {
            query?: never;
            header: {
                /** @description `csrfToken` of the session */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartPasswordResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CSRF_TOKEN_WRONG" | "IDENTITY.FOREIGN_ORIGIN" | "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.USER_UNKNOWN";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CHANGED_MEANWHILE" | "IDENTITY.LAST_ADMINISTRATOR";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_413";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.REQUEST_INVALID";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AccountStep_resetSecondFactor: {
        parameters: {
            query?: never;
            header: {
                /** @description `csrfToken` of the session */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CSRF_TOKEN_WRONG" | "IDENTITY.FOREIGN_ORIGIN" | "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.USER_UNKNOWN";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CHANGED_MEANWHILE" | "IDENTITY.LAST_ADMINISTRATOR";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_413";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.REQUEST_INVALID";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AccountStep_unlock: {
        parameters: {
            query?: never;
            header: {
                /** @description `csrfToken` of the session */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CSRF_TOKEN_WRONG" | "IDENTITY.FOREIGN_ORIGIN" | "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.USER_UNKNOWN";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CHANGED_MEANWHILE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_413";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.REQUEST_INVALID";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    Batch_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Number of items wanted. */
                limit?: number;
                state?: "done" | "failed" | "processing" | "received" | "splitting";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchListResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.REQUEST_INVALID";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    Batch_receive: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same request: nothing happens a second time, the answer is that of the first */
                "Idempotency-Key"?: string;
                /** @description `csrfToken` of the session */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ReceiveBatchRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchSummaryResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CSRF_TOKEN_WRONG" | "IDENTITY.FOREIGN_ORIGIN" | "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "INTAKE.BATCH_WITHOUT_FILES" | "INTAKE.FILE_TOO_LARGE" | "INTAKE.TOO_MANY_FILES" | "INTAKE.UPLOAD_BROKEN_OFF";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE" | "STORAGE.FULL" | "STORAGE.UNREACHABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    Batch_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchDetailResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "INTAKE.BATCH_NOT_FOUND";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    Batch_original: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the content that is there already */
                "If-None-Match"?: string;
                /** @description One range of bytes, such as `bytes=0-1023` */
                Range?: string;
            };
            path: {
                fileId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole content; its ETag is its SHA-256 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "image/tiff": string;
                };
            };
            /** @description The range that was asked for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "image/tiff": string;
                };
            };
            /** @description The content that is there already is the right one */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "INTAKE.BATCH_NOT_FOUND" | "STORAGE.OBJECT_NOT_FOUND";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description The content has no such range */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE" | "STORAGE.UNREACHABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    Batch_events: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `batch`: a BatchSummaryResponse; `mail-item`: a MailItemSummaryResponse, or `{ id, gone: true }` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DeadLetter_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetter"][];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DeadLetter_redrive: {
        parameters: {
            query?: never;
            header: {
                /** @description `csrfToken` of the session */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CSRF_TOKEN_WRONG" | "IDENTITY.FOREIGN_ORIGIN" | "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "OPERATIONS.DEAD_LETTER_NOT_FOUND";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DemoSignIn_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoSignInResponse"][];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.DEMO_NOT_RUNNING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    Document_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDetailResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "RECORDS.DOCUMENT_NOT_FOUND";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    Document_content: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the content that is there already */
                "If-None-Match"?: string;
                /** @description One range of bytes, such as `bytes=0-1023` */
                Range?: string;
            };
            path: {
                formatId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole content; its ETag is its SHA-256 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "image/tiff": string;
                };
            };
            /** @description The range that was asked for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "image/tiff": string;
                };
            };
            /** @description The content that is there already is the right one */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "RECORDS.DOCUMENT_NOT_FOUND" | "STORAGE.OBJECT_NOT_FOUND";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description The content has no such range */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE" | "STORAGE.UNREACHABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    RecordFile_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Number of items wanted. */
                limit?: number;
                /** @description A plan unit; units below it count too. */
                planUnit?: string;
                q?: string;
                state?: "closed" | "open";
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordFileListResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.REQUEST_INVALID";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    RecordFile_open: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same request: nothing happens a second time, the answer is that of the first */
                "Idempotency-Key"?: string;
                /** @description `csrfToken` of the session */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenFileRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordFileDetailResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CSRF_TOKEN_WRONG" | "IDENTITY.FOREIGN_ORIGIN" | "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "FILING_PLAN.UNIT_NOT_FOUND";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "FILING_PLAN.UNIT_CARRIES_NO_FILES" | "RECORDS.REFERENCE_TAKEN";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_413";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.REQUEST_INVALID" | "RECORDS.SUBJECT_INVALID";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    RecordFile_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordFileDetailResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "RECORDS.FILE_NOT_FOUND";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    RecordFile_history: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Number of items wanted. */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "RECORDS.FILE_NOT_FOUND";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.REQUEST_INVALID";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    RecordFile_addProceeding: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same request: nothing happens a second time, the answer is that of the first */
                "Idempotency-Key"?: string;
                /** @description `csrfToken` of the session */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenProceedingRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CSRF_TOKEN_WRONG" | "IDENTITY.FOREIGN_ORIGIN" | "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "RECORDS.FILE_NOT_FOUND";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "RECORDS.FILE_NOT_OPEN";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_413";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.REQUEST_INVALID" | "RECORDS.SUBJECT_INVALID";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    Remark_remark: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same request: nothing happens a second time, the answer is that of the first */
                "Idempotency-Key"?: string;
                /** @description `csrfToken` of the session */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemarkFileRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CSRF_TOKEN_WRONG" | "IDENTITY.FOREIGN_ORIGIN" | "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "FILING_PLAN.UNIT_NOT_FOUND" | "RECORDS.FILE_NOT_FOUND";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "FILING_PLAN.UNIT_CARRIES_NO_FILES" | "RECORDS.FILE_CHANGED_MEANWHILE" | "RECORDS.FILE_NOT_OPEN" | "RECORDS.REMARK_CHANGES_NOTHING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_413";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.REQUEST_INVALID" | "RECORDS.REASON_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    Remark_preview: {
        parameters: {
            query?: never;
            header: {
                /** @description `csrfToken` of the session */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemarkTargetRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemarkPreviewResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CSRF_TOKEN_WRONG" | "IDENTITY.FOREIGN_ORIGIN" | "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "FILING_PLAN.UNIT_NOT_FOUND" | "RECORDS.FILE_NOT_FOUND";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "FILING_PLAN.UNIT_CARRIES_NO_FILES" | "RECORDS.FILE_CHANGED_MEANWHILE" | "RECORDS.FILE_NOT_OPEN" | "RECORDS.REMARK_CHANGES_NOTHING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_413";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.REQUEST_INVALID";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    Remark_byReference: {
        parameters: {
            query: {
                reference: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundReferenceResponse"][];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.REQUEST_INVALID";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    RecordFile_perPlanUnit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanUnitUsageResponse"][];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    RecordFile_suggest: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Number of items wanted. */
                limit?: number;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundFileResponse"][];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.REQUEST_INVALID";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    FilingPlan_inForce: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingPlanResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PlanVersion_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanVersionResponse"][];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PlanVersion_draft: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same request: nothing happens a second time, the answer is that of the first */
                "Idempotency-Key"?: string;
                /** @description `csrfToken` of the session */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftPlanRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanVersionResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CSRF_TOKEN_WRONG" | "IDENTITY.FOREIGN_ORIGIN" | "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "FILING_PLAN.NOT_FOUND";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "FILING_PLAN.VERSION_TAKEN";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_413";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.REQUEST_INVALID";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PlanVersion_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanVersionResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "FILING_PLAN.NOT_FOUND";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PlanRelease_discard: {
        parameters: {
            query: {
                revision: number;
            };
            header: {
                /** @description `csrfToken` of the session */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CSRF_TOKEN_WRONG" | "IDENTITY.FOREIGN_ORIGIN" | "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "FILING_PLAN.NOT_FOUND";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "FILING_PLAN.CHANGED_MEANWHILE" | "FILING_PLAN.STATE_REFUSES";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.REQUEST_INVALID";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PlanRelease_approve: {
        parameters: {
            query?: never;
            header: {
                /** @description `csrfToken` of the session */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovePlanRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanVersionResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "FILING_PLAN.SECOND_PERSON_REQUIRED" | "IDENTITY.CSRF_TOKEN_WRONG" | "IDENTITY.FOREIGN_ORIGIN" | "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "FILING_PLAN.NOT_FOUND";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "FILING_PLAN.APPROVED_ALREADY" | "FILING_PLAN.CHANGED_MEANWHILE" | "FILING_PLAN.NOT_READY" | "FILING_PLAN.STATE_REFUSES";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_413";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.REQUEST_INVALID";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PlanVersion_comparison: {
        parameters: {
            query: {
                /** @description The earlier version. */
                with: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanUnitDifferenceResponse"][];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "FILING_PLAN.NOT_FOUND";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.REQUEST_INVALID";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PlanVersion_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description `csrfToken` of the session */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditPlanRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanRevisionResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CSRF_TOKEN_WRONG" | "IDENTITY.FOREIGN_ORIGIN" | "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "FILING_PLAN.NOT_FOUND" | "FILING_PLAN.UNIT_NOT_FOUND";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "FILING_PLAN.CHANGED_MEANWHILE" | "FILING_PLAN.STATE_REFUSES";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_413";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "FILING_PLAN.CHANGE_INVALID" | "HTTP.REQUEST_INVALID";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PlanVersion_export: {
        parameters: {
            query: {
                format: "csv" | "xdomea" | "xlsx";
            };
            header?: {
                /** @description ETag of the content that is there already */
                "If-None-Match"?: string;
                /** @description One range of bytes, such as `bytes=0-1023` */
                Range?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole content; its ETag is its SHA-256 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/xml": string;
                    "text/csv": string;
                };
            };
            /** @description The range that was asked for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/xml": string;
                    "text/csv": string;
                };
            };
            /** @description The content that is there already is the right one */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "FILING_PLAN.NOT_FOUND";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description The content has no such range */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.REQUEST_INVALID";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PlanVersion_faults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanFaultResponse"][];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "FILING_PLAN.NOT_FOUND";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PlanRelease_inForce: {
        parameters: {
            query?: never;
            header: {
                /** @description `csrfToken` of the session */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutPlanInForceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanVersionResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CSRF_TOKEN_WRONG" | "IDENTITY.FOREIGN_ORIGIN" | "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "FILING_PLAN.NOT_FOUND";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "FILING_PLAN.CHANGED_MEANWHILE" | "FILING_PLAN.STATE_REFUSES";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_413";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.REQUEST_INVALID";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ReferenceTemplates_change: {
        parameters: {
            query?: never;
            header: {
                /** @description `csrfToken` of the session */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeReferenceTemplatesRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanRevisionResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CSRF_TOKEN_WRONG" | "IDENTITY.FOREIGN_ORIGIN" | "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "FILING_PLAN.NOT_FOUND";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "FILING_PLAN.CHANGED_MEANWHILE" | "FILING_PLAN.STATE_REFUSES";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_413";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "FILING_PLAN.TEMPLATE_INVALID" | "HTTP.REQUEST_INVALID";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PlanRelease_takeBack: {
        parameters: {
            query?: never;
            header: {
                /** @description `csrfToken` of the session */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanRevisionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanVersionResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CSRF_TOKEN_WRONG" | "IDENTITY.FOREIGN_ORIGIN" | "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "FILING_PLAN.NOT_FOUND";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "FILING_PLAN.CHANGED_MEANWHILE" | "FILING_PLAN.STATE_REFUSES";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_413";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.REQUEST_INVALID";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PlanVersion_units: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanUnitDetailResponse"][];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "FILING_PLAN.NOT_FOUND";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PlanVersion_import: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same request: nothing happens a second time, the answer is that of the first */
                "Idempotency-Key"?: string;
                /** @description `csrfToken` of the session */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImportPlanRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanImportResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CSRF_TOKEN_WRONG" | "IDENTITY.FOREIGN_ORIGIN" | "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "FILING_PLAN.VERSION_TAKEN";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "FILING_PLAN.FILE_MISSING" | "FILING_PLAN.VERSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ReferenceTemplates_preview: {
        parameters: {
            query?: never;
            header: {
                /** @description `csrfToken` of the session */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferenceTemplatesRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferencePreviewResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CSRF_TOKEN_WRONG" | "IDENTITY.FOREIGN_ORIGIN" | "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_413";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.REQUEST_INVALID";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    InTray_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Number of items wanted. */
                limit?: number;
                q?: string;
                /** @description The longest waiting first is the only order there is. */
                sort?: "receivedAt";
                /** @description open = waiting to be filed, filed = done. */
                state?: "filed" | "open";
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailItemListResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.REQUEST_INVALID";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    InTray_events: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `mail-item`: a MailItemSummaryResponse, or `{ id, gone: true }` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    Integrity_latest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrityCheckResponse"][];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    Integrity_start: {
        parameters: {
            query?: never;
            header: {
                /** @description `csrfToken` of the session */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrityCheckResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CSRF_TOKEN_WRONG" | "IDENTITY.FOREIGN_ORIGIN" | "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    Integrity_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrityCheckResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "INTEGRITY.CHECK_NOT_FOUND";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    Integrity_list: {
        parameters: {
            query?: {
                action?: string;
                /** @description Part of the actor's name. */
                actor?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                from?: string;
                /** @description Number of items wanted. */
                limit?: number;
                objectId?: string;
                objectType?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalListResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.REQUEST_INVALID";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    Integrity_listBlocks: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Number of items wanted. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalBlockListResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.REQUEST_INVALID";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    MailItem_list: {
        parameters: {
            query?: {
                batch?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Number of items wanted. */
                limit?: number;
                q?: string;
                /** @description States, separated by commas. */
                state?: ("delivered" | "filed" | "problem" | "reading" | "returned" | "review" | "waiting")[];
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailItemListResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.REQUEST_INVALID";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    MailItem_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailItemDetailResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "INTAKE.MAIL_ITEM_NOT_FOUND";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    MailItem_correct: {
        parameters: {
            query?: never;
            header: {
                /** @description `csrfToken` of the session */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectMailItemRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailItemDetailResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CSRF_TOKEN_WRONG" | "IDENTITY.FOREIGN_ORIGIN" | "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.UNIT_UNKNOWN" | "INTAKE.MAIL_ITEM_NOT_FOUND";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "INTAKE.CHANGED_MEANWHILE" | "INTAKE.STEP_NOT_ALLOWED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_413";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.REQUEST_INVALID";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    MailItem_deliver: {
        parameters: {
            query?: never;
            header: {
                /** @description `csrfToken` of the session */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliverMailItemRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailItemDetailResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CSRF_TOKEN_WRONG" | "IDENTITY.FOREIGN_ORIGIN" | "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.UNIT_UNKNOWN" | "INTAKE.MAIL_ITEM_NOT_FOUND";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "INTAKE.CHANGED_MEANWHILE" | "INTAKE.STEP_NOT_ALLOWED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_413";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.REQUEST_INVALID";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    MailItem_file: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same request: nothing happens a second time, the answer is that of the first */
                "Idempotency-Key"?: string;
                /** @description `csrfToken` of the session */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileMailItemRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiledResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CSRF_TOKEN_WRONG" | "IDENTITY.FOREIGN_ORIGIN" | "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "INTAKE.MAIL_ITEM_NOT_FOUND" | "RECORDS.FILE_NOT_FOUND" | "RECORDS.PROCEEDING_NOT_FOUND";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "INTAKE.ALREADY_FILED" | "INTAKE.CHANGED_MEANWHILE" | "INTAKE.NO_READING_COPY" | "INTAKE.STEP_NOT_ALLOWED" | "RECORDS.FILE_NOT_OPEN";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_413";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.REQUEST_INVALID" | "RECORDS.SUBJECT_INVALID";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE" | "STORAGE.UNREACHABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    MailItem_image: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page, small enough for a screen */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "INTAKE.MAIL_ITEM_NOT_FOUND";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    MailItem_words: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageWordsResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "INTAKE.MAIL_ITEM_NOT_FOUND";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    MailItem_rendition: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the content that is there already */
                "If-None-Match"?: string;
                /** @description One range of bytes, such as `bytes=0-1023` */
                Range?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole content; its ETag is its SHA-256 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description The range that was asked for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description The content that is there already is the right one */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "INTAKE.MAIL_ITEM_NOT_FOUND" | "STORAGE.OBJECT_NOT_FOUND";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description The content has no such range */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE" | "STORAGE.UNREACHABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    MailItem_retry: {
        parameters: {
            query?: never;
            header: {
                /** @description `csrfToken` of the session */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailItemStepRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailItemDetailResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CSRF_TOKEN_WRONG" | "IDENTITY.FOREIGN_ORIGIN" | "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "INTAKE.MAIL_ITEM_NOT_FOUND";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "INTAKE.CHANGED_MEANWHILE" | "INTAKE.STEP_NOT_ALLOWED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_413";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.REQUEST_INVALID";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    MailItem_return: {
        parameters: {
            query?: never;
            header: {
                /** @description `csrfToken` of the session */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnMailItemRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CSRF_TOKEN_WRONG" | "IDENTITY.FOREIGN_ORIGIN" | "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "INTAKE.MAIL_ITEM_NOT_FOUND";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "INTAKE.CHANGED_MEANWHILE" | "INTAKE.STEP_NOT_ALLOWED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_413";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.REQUEST_INVALID";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    OrgUnit_list: {
        parameters: {
            query?: {
                /** @description `all` also lists offices that are closed. */
                state?: "all" | "open";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrgUnitResponse"][];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.REQUEST_INVALID";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    OrgUnit_create: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same request: nothing happens a second time, the answer is that of the first */
                "Idempotency-Key"?: string;
                /** @description `csrfToken` of the session */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOrgUnitRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrgUnitResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CSRF_TOKEN_WRONG" | "IDENTITY.FOREIGN_ORIGIN" | "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.UNIT_UNKNOWN";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.UNIT_CLOSED" | "IDENTITY.UNIT_NUMBER_TAKEN";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_413";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.REQUEST_INVALID" | "IDENTITY.UNIT_INVALID";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    OrgUnit_change: {
        parameters: {
            query?: never;
            header: {
                /** @description `csrfToken` of the session */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeOrgUnitRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrgUnitResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CSRF_TOKEN_WRONG" | "IDENTITY.FOREIGN_ORIGIN" | "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.UNIT_UNKNOWN";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CHANGED_MEANWHILE" | "IDENTITY.UNIT_BELOW_ITSELF" | "IDENTITY.UNIT_CLOSED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_413";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.REQUEST_INVALID" | "IDENTITY.UNIT_INVALID";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    OrgUnit_close: {
        parameters: {
            query?: never;
            header: {
                /** @description `csrfToken` of the session */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrgUnitResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CSRF_TOKEN_WRONG" | "IDENTITY.FOREIGN_ORIGIN" | "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.UNIT_UNKNOWN";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CHANGED_MEANWHILE" | "IDENTITY.UNIT_IN_USE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_413";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.REQUEST_INVALID";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    Search_find: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                from?: string;
                /** @description Number of items wanted. */
                limit?: number;
                /** @description Words, parts of compounds, phrases in quotes, or a reference. */
                q?: string;
                to?: string;
                type?: string;
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResultResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN" | "IDENTITY.SECOND_FACTOR_REQUIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.PERMISSION_MISSING";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.REQUEST_INVALID";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    Session_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    Session_begin: {
        parameters: {
            query?: never;
            header: {
                /** @description `csrfToken` of the session */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInStateResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CREDENTIALS_WRONG" | "IDENTITY.START_PASSWORD_EXPIRED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CSRF_TOKEN_WRONG" | "IDENTITY.FOREIGN_ORIGIN";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_413";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.REQUEST_INVALID";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.LOCKED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    Session_end: {
        parameters: {
            query?: never;
            header: {
                /** @description `csrfToken` of the session */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CSRF_TOKEN_WRONG" | "IDENTITY.FOREIGN_ORIGIN";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    FirstSignIn_begin: {
        parameters: {
            query?: never;
            header: {
                /** @description `csrfToken` of the session */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CSRF_TOKEN_WRONG" | "IDENTITY.FOREIGN_ORIGIN";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.ALREADY_SIGNED_IN" | "IDENTITY.SIGN_IN_STEP_NOT_DUE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    FirstSignIn_confirm: {
        parameters: {
            query?: never;
            header: {
                /** @description `csrfToken` of the session */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInStateResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CSRF_TOKEN_WRONG" | "IDENTITY.FOREIGN_ORIGIN";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.ALREADY_SIGNED_IN" | "IDENTITY.ENROLMENT_NOT_BEGUN" | "IDENTITY.SIGN_IN_STEP_NOT_DUE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_413";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.REQUEST_INVALID" | "IDENTITY.ENROLMENT_CODE_WRONG";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.LOCKED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    FirstSignIn_newPassword: {
        parameters: {
            query?: never;
            header: {
                /** @description `csrfToken` of the session */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPasswordRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInStateResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.NOT_SIGNED_IN";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CSRF_TOKEN_WRONG" | "IDENTITY.FOREIGN_ORIGIN";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.ALREADY_SIGNED_IN" | "IDENTITY.SIGN_IN_STEP_NOT_DUE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_413";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.REQUEST_INVALID" | "IDENTITY.PASSWORD_UNCHANGED" | "IDENTITY.PASSWORD_UNSUITABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.LOCKED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    Session_complete: {
        parameters: {
            query?: never;
            header: {
                /** @description `csrfToken` of the session */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInStateResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_400";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CODE_WRONG" | "IDENTITY.NOT_SIGNED_IN";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.CSRF_TOKEN_WRONG" | "IDENTITY.FOREIGN_ORIGIN";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.ALREADY_SIGNED_IN";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.BODY_INVALID" | "HTTP.STATUS_413";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "HTTP.REQUEST_INVALID";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "IDENTITY.LOCKED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    Health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveResponse"];
                };
            };
        };
    };
    Health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadyResponse"];
                };
            };
            /** @description Something is missing */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadyResponse"];
                };
            };
        };
    };
    Metrics_metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Figures in Prometheus' text format */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.UNEXPECTED";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
}
