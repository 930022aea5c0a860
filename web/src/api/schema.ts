/**
 * Made from docs/openapi.json by scripts/generate-openapi.mjs: the shapes of the API as the server describes them.
 * Pages use the names of contract.ts.
 */
export interface paths {
    "/api/access/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file by its reference, for data protection: its id, to ask who may see it. */
        get: operations["Access_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Live grants: those one was given, those one gave, or all. */
        get: operations["Access_grants"];
        put?: never;
        /** Gives a person or an office a right on everything below a plan unit until a day. */
        post: operations["Access_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access/grants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a grant back before its end. */
        delete: operations["Access_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access/reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accesses for a stated reason, the latest first: of the files whose access one manages, or all for data protection. */
        get: operations["Access_reasons"];
        put?: never;
        /** Opens one file for reading outside of one's remit, for a stated reason and a day. */
        post: operations["Access_stateReason"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access/reasons/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Notes that an access for a stated reason was looked at, and what was found. */
        post: operations["Access_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access/wall-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proposes a wall, or what an existing one shall become. */
        post: operations["Access_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access/wall-proposals/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approves or refuses what somebody else proposed. */
        post: operations["Access_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access/walls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Walls with circles and places, and what is proposed about them. */
        get: operations["Access_walls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/api/conversions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Conversions the user may see, the latest first. */
        get: operations["Conversion_list"];
        put?: never;
        /** Begins a conversion with its manifest; the same manifest again is answered with the same conversion. */
        post: operations["Conversion_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A conversion with its numbers. */
        get: operations["Conversion_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversions/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has everything checked (Probelauf); changes nothing else. */
        post: operations["ConversionSteps_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversions/{id}/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is wrong with manifest, folder and contents, in the order of the rows. */
        get: operations["Conversion_faults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversions/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends one file of the folder; the same bytes again change nothing. */
        post: operations["Conversion_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversions/{id}/folder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says what lies in the folder (one JSON object a line), and is told whose bytes are still to be sent. */
        post: operations["Conversion_folder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversions/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of each file of the manifest. */
        get: operations["Conversion_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversions/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes over every file without a fault, or goes on after a stop. */
        post: operations["ConversionSteps_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversions/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops after the file in hand. */
        post: operations["ConversionSteps_stop"];
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
    "/api/deleted-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is left of everything deleted that had this reference. */
        get: operations["Deletion_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deletion-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests for deletion, the latest first. */
        get: operations["Deletion_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deletion-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One request, with what would go. */
        get: operations["Deletion_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deletion-requests/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms somebody else's request: the object goes, with everything in it. */
        post: operations["Deletion_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deletion-requests/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuses somebody else's request. */
        post: operations["Deletion_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deletion-requests/{id}/remains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is left of what a deletion took with it. */
        get: operations["Deletion_remains"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deletion-requests/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraws one's own request. */
        post: operations["Deletion_withdraw"];
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
    "/api/documents/{id}/check-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Checks a document out. */
        post: operations["DocumentWork_checkOut"];
        /** Gives a document back without a new version. */
        delete: operations["DocumentWork_release"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/check-out/forced-release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a document back from whoever has it checked out. */
        post: operations["DocumentWork_forceRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Two versions of a document beside each other. */
        get: operations["DocumentWork_compare"];
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
    "/api/documents/{id}/held-uploads/{uploadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An upload beside the latest version. */
        get: operations["HeldUpload_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/held-uploads/{uploadId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes that were handed in. */
        get: operations["HeldUpload_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/held-uploads/{uploadId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decides what becomes of an upload: newer version, document of its own, or nothing. */
        post: operations["HeldUpload_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Brings a document into its next state, such as final. */
        post: operations["DocumentWork_changeState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hands a version in: multipart form, the fields before the one `file`. When somebody else was faster, the upload is
         *     kept and waits for a decision.
         */
        post: operations["DocumentUpload_addNewVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the work on a document stands. */
        get: operations["DocumentWork_work"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/file-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All types by title, with their versions; drafts only for those who design types. */
        get: operations["FileType_list"];
        put?: never;
        /** Begins a new type, or the next version of one, as a draft. */
        post: operations["FileType_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/file-types/{id}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Retires a type, so that it takes no new files, or lets it take files again. */
        post: operations["FileType_retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/file-types/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a draft from a file, or only looks at it (`dryRun`); every fault with its place. */
        post: operations["FileType_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/file-types/offered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versions new files can be opened with at a place; what is not said of the place narrows nothing. */
        get: operations["FileType_offered"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/file-types/versions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version with everything it says. */
        get: operations["FileTypeVersion_get"];
        put?: never;
        post?: never;
        /** Throws a draft away. */
        delete: operations["FileTypeVersion_discard"];
        options?: never;
        head?: never;
        /** Changes a draft; what is still missing before its release is answered. */
        patch: operations["FileTypeVersion_change"];
        trace?: never;
    };
    "/api/file-types/versions/{id}/check-values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Looks at values of a file that is being filled in: what is wrong, and the subject they make; writes nothing. */
        post: operations["FileTypeVersion_checkValues"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/file-types/versions/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of each part since another version. */
        get: operations["FileTypeVersion_comparison"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/file-types/versions/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A version as a JSON file that can be imported elsewhere. */
        get: operations["FileTypeVersion_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/file-types/versions/{id}/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What keeps a version from being released. */
        get: operations["FileTypeVersion_faults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/file-types/versions/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Releases a draft: new files are opened with it, files that are there keep their version. */
        post: operations["FileTypeVersion_release"];
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
    "/api/files/{id}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How access to the file is settled. */
        get: operations["FileAccess_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/access/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody who may read the file at this moment, and why. */
        get: operations["FileAccess_persons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/access/persons/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why one person may, or may not, see the file. */
        get: operations["FileAccess_person"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/assignees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Members of staff who may be given work on the file. */
        get: operations["FileWork_listAssignees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/checklist-marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Assigns a document to a line of the checklist, says why the line is not needed, or takes either back. */
        post: operations["FileContact_mark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes a file (z.d.A.): nothing in it changes any more, and its retention begins. */
        post: operations["LifeCycle_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/confidentiality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sets the level of the file, or of a proceeding or document in it. */
        put: operations["FileAccess_confidentiality"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds somebody to a file. */
        post: operations["FileContact_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/contacts/{contactId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes somebody out of a file. */
        delete: operations["FileContact_remove"];
        options?: never;
        head?: never;
        /** Says something else of somebody in a file. */
        patch: operations["FileContact_change"];
        trace?: never;
    };
    "/api/files/{id}/deletion-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for the deletion of a file or of something in it. */
        post: operations["Deletion_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a file says beyond its metadata: contacts, type and values, checklist, register tabs. */
        get: operations["FileDetails_details"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a document to a file: multipart form, the fields before the one `file`. */
        post: operations["DocumentUpload_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/fields": {
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
        /** Changes the values of a file's fields. */
        patch: operations["FileDetails_change"];
        trace?: never;
    };
    "/api/files/{id}/file-type": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a file another version of its type, another type, or its first one. */
        post: operations["FileDetails_changeType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/file-type-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What another version of its type, or another type, would do to a file; writes nothing. */
        post: operations["FileDetails_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Follow-ups and deadlines of the file and what is in it: open ones first, then the settled ones. */
        get: operations["FileWork_listFollowUps"];
        put?: never;
        /** Sets a follow-up or a deadline. */
        post: operations["FileWork_followUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a person or an office a right on the file until a day. */
        post: operations["FileAccess_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/hand-outs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was handed out of a file, the latest first; empty for whoever may not hand it out. */
        get: operations["HandOut_ofFile"];
        put?: never;
        /** Asks for a file to be handed out; the result is made by a job and kept for two days. */
        post: operations["HandOut_request"];
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
    "/api/files/{id}/invalid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks a file, proceeding or document invalid; it stays and is found with that mark. */
        post: operations["LifeCycle_invalid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/life": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a file stands: its retention, and what is still to be done before it can be closed. */
        get: operations["LifeCycle_life"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notes on the file and what is in it, the latest first. */
        get: operations["FileWork_listNotes"];
        put?: never;
        /** Writes a note; it is never changed, only put right by another one. */
        post: operations["FileWork_note"];
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
    "/api/files/{id}/proceedings/{proceedingId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes a proceeding (z.d.A.). */
        post: operations["LifeCycle_closeOne"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/proceedings/{proceedingId}/obstacles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is still to be done before a proceeding can be closed. */
        get: operations["LifeCycle_proceedingObstacles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/proceedings/{proceedingId}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a closed proceeding of an open file again. */
        post: operations["LifeCycle_reopenOne"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/register-places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Files a proceeding or a document under a register tab, or takes it out. */
        post: operations["FileContact_place"];
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
    "/api/files/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a closed file again; its retention is reckoned anew when it is closed the next time. */
        post: operations["LifeCycle_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/retention-event": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enters the day of the event that the retention of a closed file begins with. */
        post: operations["LifeCycle_retentionEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/valid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the mark of invalidity off again. */
        post: operations["LifeCycle_valid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/wall-releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for the file to come out from behind a wall; data protection decides. */
        post: operations["FileAccess_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/walls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts the file behind a wall, at once. */
        post: operations["FileAccess_wall"];
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
    "/api/files/listed-values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Values that lists of a type show, of those of the files one may read. */
        post: operations["FileDetails_listedValues"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/per-file-type": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Number of files one may read per version of a type. */
        get: operations["FileDetails_perFileType"];
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
    "/api/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open follow-ups and deadlines, the earliest first. */
        get: operations["FollowUp_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/follow-ups/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a follow-up to somebody else, or back to the office in charge. */
        post: operations["FollowUp_handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/follow-ups/{id}/postpone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moves a follow-up to another day; a deadline because it was prolonged. */
        post: operations["FollowUp_postpone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/follow-ups/{id}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Settles a follow-up, with what came of it. */
        post: operations["FollowUp_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/follow-ups/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many open ones there are. */
        get: operations["FollowUp_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/follow-ups/reckoning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** When a deadline would end and why; writes nothing. */
        post: operations["FollowUp_reckon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hand-outs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A hand-out with its progress. */
        get: operations["HandOut_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hand-outs/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The result itself, for whoever asked for it; every time journalled. */
        get: operations["HandOut_content"];
        put?: never;
        post?: never;
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
        /** Journal entries, newest first; none on files that walls or levels hide from the reader. */
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
    "/api/plan-rehearsals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rehearsals, the newest first; only for those who make or approve plans. */
        get: operations["Rehearsal_list"];
        put?: never;
        /** Begins a rehearsal; the report is worked out by a job. */
        post: operations["Rehearsal_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-rehearsals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One rehearsal, with how far it is. */
        get: operations["Rehearsal_get"];
        put?: never;
        post?: never;
        /** Puts a rehearsal aside. */
        delete: operations["Rehearsal_discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-rehearsals/{id}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts the version into force, if it is not, and the whole stock where the signed report says: a job, one transaction. */
        post: operations["Rehearsal_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-rehearsals/{id}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs the report for records management or for the archive; two persons. */
        post: operations["Rehearsal_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-rehearsals/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decides where files go, or gives reasons; the report is worked out again. */
        post: operations["Rehearsal_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-rehearsals/{id}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What differs between the report and plan and stock as they are now. */
        get: operations["RehearsalReport_differences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-rehearsals/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The report as a table, a line a file. */
        get: operations["Rehearsal_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-rehearsals/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Files in the order in which they were opened; what one may not read is without name. */
        get: operations["RehearsalReport_files"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-rehearsals/{id}/flows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many files go from which unit to which, the undecided first. */
        get: operations["RehearsalReport_flows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-rehearsals/{id}/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Offices that lose or gain files. */
        get: operations["RehearsalReport_offices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-rehearsals/{id}/reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units whose periods need a reason. */
        get: operations["RehearsalReport_reasons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-rehearsals/{id}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Works the report out again, on the stock as it is now. */
        post: operations["Rehearsal_runAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-rehearsals/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts plan and stock back where they were: a job, one transaction. */
        post: operations["Rehearsal_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-rehearsals/{id}/undo-obstacles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What undoing would lose now. */
        get: operations["RehearsalReport_undoObstacles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-rehearsals/placement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where every file lies that the reader may see, with its proceedings, as a table; the same stock gives the same bytes. */
        get: operations["Rehearsal_placement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved-searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own, pinned ones first. */
        get: operations["SavedSearch_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved-searches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keeps a search under an id of the caller's, or changes the one that has it. */
        put: operations["SavedSearch_save"];
        post?: never;
        /** Forgets a search. */
        delete: operations["SavedSearch_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved-searches/{id}/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that the hits were looked at: what comes from now on is new. */
        post: operations["SavedSearch_look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved-searches/new-hits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For each of one's own, how much has come since it was looked at. */
        get: operations["SavedSearch_newHits"];
        put?: never;
        post?: never;
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
        /** Files and documents, the best fitting first. */
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
    "/api/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Members of staff who may sign in, by part of their name. */
        get: operations["Substitution_staff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/substitutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Substitutions that are not over: one's own, those for others, and those of staff one leads. */
        get: operations["Substitution_list"];
        put?: never;
        /** Names a deputy. */
        post: operations["Substitution_name"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/substitutions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends a substitution before its last day. */
        delete: operations["Substitution_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/substitutions/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All substitutions that are not over, for whoever watches over access. */
        get: operations["Substitution_all"];
        put?: never;
        post?: never;
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
        AccessStepResponse: {
            /** Format: uuid */
            id: string;
        };
        AccountPageResponse: {
            items: components["schemas"]["AccountResponse"][];
            /** @description Pass it back as `cursor`; null at the end */
            nextCursor: string | null;
            /** @description Number of all accounts that fit */
            total: number;
        };
        AccountResponse: {
            /**
             * @description Level of confidentiality the person is cleared for by name; null = as the roles have it
             * @enum {string|null}
             */
            clearance: "001" | "002" | "003" | "004" | "005" | null;
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
        AddContactRequest: {
            contact: components["schemas"]["ContactRequest"];
        };
        AddDocumentRequest: {
            dateOfLetter?: string;
            /**
             * Format: binary
             * @description PDF, picture or office file; decided by its content.
             */
            file: string;
            newProceedingSubject?: string;
            /** @description Remark on the first version. */
            note?: string;
            /** Format: uuid */
            proceedingId?: string;
            receivedOn?: string;
            senderName?: string;
            /**
             * @description draft: made here; received: came in.
             * @enum {string}
             */
            state: "draft" | "received";
            subject: string;
            /** @description Such as Bescheid, Vermerk, Schreiben. */
            type: string;
        };
        AddedDocumentResponse: {
            /** Format: uuid */
            documentId: string;
            reference: string;
        };
        AddedFieldResponse: {
            key: string;
            label: string;
            required: boolean;
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
        AddVersionRequest: {
            /** @description Number of the version it was made from. */
            baseVersion: number;
            /**
             * Format: binary
             * @description PDF, picture or office file; decided by its content.
             */
            file: string;
            /** @description Whether a document that is checked out stays so. */
            keepCheckedOut?: boolean;
            note?: string;
        };
        ApprovePlanRequest: {
            revision: number;
            /** @enum {string} */
            side: "archive" | "records-management";
        };
        ApproveRehearsalRequest: {
            /** @description Of the report that was read. */
            reportHash: string;
            revision: number;
            /** @enum {string} */
            side: "archive" | "records-management";
        };
        AssigneeResponse: {
            displayName: string;
            /** Format: uuid */
            id: string;
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
        BeginRehearsalRequest: {
            options: components["schemas"]["RehearsalOptionsRequest"];
            /**
             * Format: uuid
             * @description A draft, a released version or the one in force.
             */
            planId: string;
        };
        CarryOutRehearsalRequest: {
            reason: string;
            revision: number;
        };
        ChainHeadResponse: {
            /** @description Its hash in hex. */
            hash: string;
            number: number;
        };
        ChangeAccountRequest: {
            /**
             * @description Level of confidentiality the person is cleared for by name; null = as the roles have it.
             * @enum {string|null}
             */
            clearance?: "001" | "002" | "003" | "004" | "005" | null;
            displayName?: string;
            email?: string;
            /** @description All roles the account has from now on. */
            roles?: components["schemas"]["RoleAssignmentRequest"][];
            /** Format: uuid */
            unitId?: string | null;
            version: number;
        };
        ChangeContactRequest: {
            contact: components["schemas"]["ContactRequest"];
            /** @description The version of the contact that was read. */
            version: number;
        };
        ChangeFieldsRequest: {
            /** @description The revision of the values that was read. */
            revision: number;
            /** @description All values; what is left out is not there any more. */
            values: {
                [key: string]: string | number | boolean | string[];
            };
        };
        ChangeFileTypeOfFileRequest: {
            /** @description The revision of the values that was read; 0 for a file without a type. */
            revision: number;
            /** Format: uuid */
            typeVersionId: string;
            values: {
                [key: string]: string | number | boolean | string[];
            };
        };
        ChangeFileTypeRequest: {
            content: components["schemas"]["FileTypeContentResponse"];
            revision: number;
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
        CheckedValuesResponse: {
            faults: components["schemas"]["ValueFaultResponse"][];
            /** @description The subject the template makes of them; empty when it makes none. */
            subject: string;
            /** @description As they would be kept. */
            values: {
                [key: string]: string | number | boolean | string[];
            };
        };
        ChecklistItemResponse: {
            condition: components["schemas"]["FieldConditionResponse"] | null;
            documentType: string;
            help: string;
            key: string;
            /** @enum {string} */
            need: "always" | "closing" | "optional";
            role: string | null;
            title: string;
        };
        ChecklistLineResponse: {
            /** Format: uuid */
            contactId: string | null;
            contactName: string | null;
            /** Format: uuid */
            documentId: string | null;
            documentSubject: string | null;
            documentType: string;
            help: string;
            /** @description Whether the document was assigned by somebody, or counts by its type. */
            isAssigned: boolean;
            itemKey: string;
            markedBy: string | null;
            /** @enum {string} */
            need: "always" | "closing" | "optional";
            /** @enum {string} */
            state: "missing" | "there" | "waived";
            title: string;
            waivedReason: string | null;
        };
        CheckOutRequest: {
            /** @description Where the copy will be, such as `Laptop`. */
            place?: string;
        };
        CheckOutResponse: {
            baseVersion: number;
            place: string | null;
            /** Format: date-time */
            since: string;
            /** Format: uuid */
            userId: string;
            userName: string;
        };
        CheckProgressResponse: {
            blocks: components["schemas"]["ProgressResponse"];
            entries: components["schemas"]["ProgressResponse"];
            objects: components["schemas"]["ProgressResponse"];
        };
        CheckValuesRequest: {
            /** @description Names in the file by key of the role, for the subject. */
            contacts?: {
                [key: string]: string[];
            };
            values: {
                [key: string]: string | number | boolean | string[];
            };
        };
        CloseFileRequest: {
            /** @description The version of the file that was read. */
            version: number;
        };
        ClosingObstacleResponse: {
            /**
             * Format: uuid
             * @description What it is; null where the user may not know more than that it is there.
             */
            id: string | null;
            /** @enum {string} */
            kind: "checked-out-document" | "missing-document" | "open-deadline" | "open-deletion-request" | "open-follow-up" | "open-proceeding" | "unfiled-mail" | "unfinished-draft";
            label: string | null;
        };
        CommunicationRequest: {
            /** @enum {string} */
            kind: "de-mail" | "email" | "fax" | "mobile" | "other" | "phone";
            value: string;
        };
        CommunicationResponse: {
            /** @enum {string} */
            kind: "de-mail" | "email" | "fax" | "mobile" | "other" | "phone";
            value: string;
        };
        ComparedLineResponse: {
            /** @enum {string} */
            kind: "added" | "removed" | "same";
            text: string;
        };
        ConfidentialityRequest: {
            /** Format: uuid */
            documentId?: string;
            /**
             * @description xdomea code list Vertraulichkeitsstufe
             * @enum {string}
             */
            level: "001" | "002" | "003" | "004" | "005";
            /** Format: uuid */
            proceedingId?: string;
            reason: string;
        };
        ConfirmDeletionRequest: {
            /** @description Version of the file as it was looked at: what goes must have been seen. */
            fileVersion: number;
        };
        ContactRequest: {
            addresses?: components["schemas"]["PostalAddressRequest"][];
            authorityCode?: string;
            birthDate?: string;
            birthPlace?: string;
            communications?: components["schemas"]["CommunicationRequest"][];
            givenName?: string;
            institution?: string;
            /** @description Family name or the whole name; this or the institution must be known. */
            name?: string;
            occupation?: string;
            orgUnit?: string;
            responsibility?: string;
            /** @description Words of the role. */
            role: string;
            /** @description Key of the role in the type of the file. */
            roleKey?: string;
            salutation?: string;
            title?: string;
            unstructuredAddress?: string;
        };
        ContactResponse: {
            addresses: components["schemas"]["PostalAddressResponse"][];
            authorityCode: string;
            /** Format: date */
            birthDate: string | null;
            birthPlace: string;
            communications: components["schemas"]["CommunicationResponse"][];
            /** @description As people call it. */
            displayName: string;
            givenName: string;
            /** Format: uuid */
            id: string;
            institution: string;
            name: string;
            occupation: string;
            orgUnit: string;
            responsibility: string;
            role: string;
            roleKey: string | null;
            salutation: string;
            title: string;
            unstructuredAddress: string;
            version: number;
        };
        ContactRoleResponse: {
            key: string;
            maximum: number | null;
            minimum: number;
            title: string;
        };
        ConversionCounts: {
            done: number;
            refused: number;
            skipped: number;
            waiting: number;
        };
        ConversionDocuments: {
            named: number;
            stored: number;
        };
        ConversionFaultListResponse: {
            items: components["schemas"]["ConversionFaultResponse"][];
            /** @description Pass it back as `cursor`; null at the end. */
            nextCursor: string | null;
        };
        ConversionFaultResponse: {
            code: string;
            column: string | null;
            detail: string | null;
            /** @description Line of the manifest, from 1; null where it concerns the whole manifest or a file nobody names. */
            row: number | null;
            /** @enum {string} */
            severity: "error" | "note";
            value: string | null;
        };
        ConversionItemResponse: {
            /** @description Why it was refused while the conversion ran. */
            code: string | null;
            documents: number;
            /** @description Codes of the faults at its rows. */
            faults: string[];
            /** Format: uuid */
            fileId: string | null;
            oldReference: string | null;
            reference: string | null;
            row: number;
            /** @description Rows of everything in it. */
            rows: number[];
            /** @enum {string} */
            state: "done" | "refused" | "skipped" | "waiting";
            subject: string | null;
            /** @description Documents that brought no text with them: they are found by their metadata only. */
            withoutText: number;
        };
        ConversionProgress: {
            done: number;
            total: number;
        };
        ConversionReportResponse: {
            items: components["schemas"]["ConversionItemResponse"][];
            /** @description Pass it back as `cursor`; null at the end. */
            nextCursor: string | null;
        };
        ConversionResponse: {
            /** Format: date-time */
            begunAt: string;
            begunBy: string;
            /** @description Documents the manifest names that lie in the folder, and those whose bytes are stored. */
            documents: components["schemas"]["ConversionDocuments"];
            errors: number;
            files: components["schemas"]["ConversionCounts"];
            /** Format: date-time */
            finishedAt: string | null;
            /** Format: uuid */
            id: string;
            manifestName: string;
            notes: number;
            /** @description Documents looked at while it is checked. */
            progress: components["schemas"]["ConversionProgress"];
            /** Format: date-time */
            startedAt: string | null;
            /** @enum {string} */
            state: "checked" | "checking" | "collecting" | "done" | "running" | "stopped";
        };
        CorrectionResponse: {
            /** @description Whether it was looked for instead. */
            isApplied: boolean;
            q: string;
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
        DeadlineStepResponse: {
            /**
             * @description Why the last day was moved; of § 193 only.
             * @enum {string|null}
             */
            because: "all-saints" | "ascension" | "boxing-day" | "christmas-day" | "corpus-christi" | "easter-monday" | "german-unity" | "good-friday" | "labour-day" | "new-year" | null | "saturday" | "sunday" | "whit-monday";
            /** Format: date */
            day: string;
            /**
             * @description § 187 (1), § 187 (2): the first day that counts; § 188: the last day; § 193: moved to the next working day.
             * @enum {string}
             */
            norm: "§ 187 (1) BGB" | "§ 187 (2) BGB" | "§ 188 (1) BGB" | "§ 188 (2) BGB" | "§ 188 (3) BGB" | "§ 193 BGB";
        };
        DecideHeldUploadRequest: {
            /** @enum {string} */
            decision: "as-document" | "as-version" | "discarded";
            /** @description Latest version the upload was compared with. */
            seenVersion: number;
        };
        DecideRehearsalRequest: {
            decisions: components["schemas"]["RehearsalDecisionRequest"][];
            revision: number;
        };
        DeletedRecordResponse: {
            /**
             * Format: date
             * @description First day of its period, or day on which it was filed.
             */
            beganOn: string;
            confirmedBy: string;
            /** Format: date-time */
            deletedAt: string;
            legalBasis: string;
            /** Format: uuid */
            objectId: string;
            /** @enum {string} */
            objectKind: "document" | "file" | "proceeding";
            reference: string;
            requestedBy: string;
            /** @description SHA-256 of its subject. */
            subjectSha256: string;
        };
        DeletionContentResponse: {
            documents: number;
            notes: number;
            proceedings: number;
        };
        DeletionListResponse: {
            items: components["schemas"]["DeletionRequestResponse"][];
            /** @description Pass it back as `cursor`; null at the end. */
            nextCursor: string | null;
        };
        DeletionObjectsResponse: {
            /** @description Kept, because other documents consist of them too. */
            kept: number;
            /**
             * Format: date-time
             * @description When the last of them is let go.
             */
            lockedUntil: string | null;
            /** @description Still locked by the store. */
            planned: number;
            released: number;
        };
        DeletionRequestResponse: {
            content: components["schemas"]["DeletionContentResponse"];
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: string | null;
            decisionReason: string | null;
            /** Format: uuid */
            fileId: string;
            /** @description Version of the file, to be named when confirming; null once it is gone. */
            fileVersion: number | null;
            /** Format: uuid */
            id: string;
            legalBasis: string;
            /** Format: uuid */
            objectId: string;
            /** @enum {string} */
            objectKind: "document" | "file" | "proceeding";
            objects: components["schemas"]["DeletionObjectsResponse"];
            reason: string;
            reference: string;
            /** Format: date-time */
            requestedAt: string;
            requestedBy: string;
            /** Format: uuid */
            requestedById: string;
            /** @enum {string} */
            state: "confirmed" | "refused" | "requested" | "withdrawn";
            /** @description null once the object is gone. */
            subject: string | null;
            unit: components["schemas"]["FileUnitResponse"];
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
            roles: ("administrator" | "archivist" | "auditor" | "caseworker" | "data-protection-officer" | "mail-room" | "records-manager" | "team-lead")[];
            username: string;
        };
        DocumentDetailResponse: {
            /** @description Name of whoever has it checked out. */
            checkedOutBy: string | null;
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
            /** @description Set while it is invalid: it stays, struck through. */
            invalid: components["schemas"]["InvalidMarkResponse"] | null;
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
            /**
             * @description received, draft, in-progress, in-co-signature, final or dispatched.
             * @enum {string}
             */
            state: "dispatched" | "draft" | "final" | "in-co-signature" | "in-progress" | "received";
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
            /** @description Name of whoever has it checked out. */
            checkedOutBy: string | null;
            /** Format: date */
            dateOfLetter: string | null;
            /** Format: uuid */
            id: string;
            /** @description Set while it is invalid: it stays, struck through. */
            invalid: components["schemas"]["InvalidMarkResponse"] | null;
            mediaType: string | null;
            pages: number | null;
            /** Format: uuid */
            proceedingId: string | null;
            /** Format: date */
            receivedOn: string | null;
            reference: string;
            sender: string | null;
            /**
             * @description received, draft, in-progress, in-co-signature, final or dispatched.
             * @enum {string}
             */
            state: "dispatched" | "draft" | "final" | "in-co-signature" | "in-progress" | "received";
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
        DocumentWorkResponse: {
            checkOut: components["schemas"]["CheckOutResponse"] | null;
            /**
             * Format: date
             * @description Postausgangsdatum.
             */
            dispatchedOn: string | null;
            /** @enum {string} */
            state: "dispatched" | "draft" | "final" | "in-co-signature" | "in-progress" | "received";
            /** @description Version of the metadata, for changes. */
            version: number;
            /** @description The latest first. */
            versions: components["schemas"]["VersionFactsResponse"][];
            waitingUploads: components["schemas"]["HeldUploadResponse"][];
        };
        DraftFileTypeRequest: {
            /**
             * Format: uuid
             * @description Version whose content the draft begins with; of the type itself or of another one.
             */
            basedOn?: string;
            /** @description Whether the type is there and gets its next version. */
            isNextVersion: boolean;
            /** @description Name for machines: small letters and digits, parts divided by dashes; of a type that is there for its next version. */
            key: string;
            /**
             * @description Of a new type.
             * @enum {string}
             */
            kind?: "case" | "subject";
            /** @description Of a new type. */
            title?: string;
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
        FacetsResponse: {
            documentTypes: components["schemas"]["FacetValueResponse"][];
            fileTypes: components["schemas"]["FacetValueResponse"][];
            kinds: components["schemas"]["FacetValueResponse"][];
            states: components["schemas"]["FacetValueResponse"][];
            units: components["schemas"]["FacetValueResponse"][];
            years: components["schemas"]["FacetValueResponse"][];
        };
        FacetValueResponse: {
            count: number;
            /** @description As it is called; for offices number and name. */
            label: string;
            value: string;
        };
        FieldChoiceResponse: {
            label: string;
            value: string;
        };
        FieldConditionResponse: {
            equals: string | boolean;
            field: string;
        };
        FileAccessResponse: {
            /** @description Levels the user is cleared for */
            clearedFor: ("001" | "002" | "003" | "004" | "005")[];
            /** Format: uuid */
            fileId: string;
            grants: components["schemas"]["GrantResponse"][];
            leadUnit: components["schemas"]["FileUnitResponse"] | null;
            /** @enum {string} */
            level: "001" | "002" | "003" | "004" | "005";
            /** @description Whether the user may give rights, put it behind walls and lower the level */
            mayManage: boolean;
            /** @description Whether the user may raise the level */
            mayRaise: boolean;
            /**
             * @description Set on the file itself; the plan unit may be stricter
             * @enum {string}
             */
            ownLevel: "001" | "002" | "003" | "004" | "005";
            reference: string;
            /** @description Walls it stands behind */
            walls: components["schemas"]["NamedResponse"][];
            /** @description Walls the user may put it behind */
            wallsToChoose: components["schemas"]["NamedResponse"][];
        };
        FileClosingResponse: {
            closedBy: string;
            /** Format: date */
            closedOn: string;
            /**
             * Format: date
             * @description Day of the event the retention waits for.
             */
            eventOn: string | null;
        };
        FileDetailsResponse: {
            contacts: components["schemas"]["ContactResponse"][];
            /** @description null for a file without a type. */
            typed: components["schemas"]["TypedFileResponse"] | null;
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
        FileLifeResponse: {
            closing: components["schemas"]["FileClosingResponse"] | null;
            invalid: components["schemas"]["InvalidMarkResponse"] | null;
            /** @description What is still to be done before closing. */
            obstacles: components["schemas"]["ClosingObstacleResponse"][];
            /**
             * Format: date
             * @description Last day of retention, for an open file if it were closed today; null: for ever, or not known yet.
             */
            retainUntil: string | null;
            /** @description The rule that applies: that of closing, or the one that would apply now. */
            retention: components["schemas"]["FileRetentionResponse"];
            /** @enum {string} */
            state: "archived" | "deleted" | "due-for-disposal" | "kept-for-ever" | "offered" | "open" | "retention-running" | "to-be-destroyed" | "to-be-transferred" | "transferred" | "waiting-for-event";
            /** @description Version of the file. */
            version: number;
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
        FileRetentionResponse: {
            /** @description What the period waits for. */
            event: string | null;
            /** @enum {string} */
            kind: "event" | "permanent" | "years";
            /**
             * @description From closing itself, or from the end of the calendar year; of a period in years.
             * @enum {string|null}
             */
            start: "closing" | null | "year-end";
            years: number | null;
        };
        FileTypeContentResponse: {
            checklist: components["schemas"]["ChecklistItemResponse"][];
            /** @enum {string} */
            confidentiality: "001" | "002" | "003" | "004" | "005";
            defaultPlanUnit: string | null;
            description: string;
            fields: components["schemas"]["TypeFieldResponse"][];
            /** @enum {string} */
            kind: "case" | "subject";
            legalBasis: string;
            naming: string;
            offices: string[];
            planUnits: string[];
            retention: components["schemas"]["RetentionOverrideResponse"] | null;
            roles: components["schemas"]["ContactRoleResponse"][];
            tabs: components["schemas"]["TypeTabResponse"][];
            title: string;
            workflow: string | null;
        };
        FileTypeImportResponse: {
            differences: number;
            faults: components["schemas"]["TypeFaultResponse"][];
            fields: number;
            /** @description Number of the version in use it follows; null for a new type. */
            follows: number | null;
            key: string;
            title: string;
            /**
             * Format: uuid
             * @description The draft; null after a dry run and when faults forbid the import.
             */
            versionId: string | null;
        };
        FileTypeResponse: {
            description: string;
            /** Format: uuid */
            id: string;
            key: string;
            /** @enum {string} */
            kind: "case" | "subject";
            /**
             * Format: date-time
             * @description Since when it takes no new files.
             */
            retiredAt: string | null;
            /** @description To be sent when the type is retired or reinstated. */
            revision: number;
            title: string;
            /** @description The latest first. */
            versions: components["schemas"]["FileTypeVersionResponse"][];
        };
        FileTypeRevisionResponse: {
            faults: components["schemas"]["TypeFaultResponse"][];
            revision: number;
        };
        FileTypeVersionDetailResponse: {
            content: components["schemas"]["FileTypeContentResponse"];
            /** Format: uuid */
            fileTypeId: string;
            /** Format: uuid */
            id: string;
            key: string;
            number: number;
            revision: number;
            /** @enum {string} */
            state: "draft" | "released" | "superseded";
            /** @description Whether new files are opened with it. */
            takesFiles: boolean;
        };
        FileTypeVersionResponse: {
            /** Format: date-time */
            editedAt: string;
            /** @description How many fields it has. */
            fields: number;
            /** Format: uuid */
            id: string;
            number: number;
            /** Format: date-time */
            releasedAt: string | null;
            releasedBy: string | null;
            /** @description To be sent with every change of the version. */
            revision: number;
            /** @enum {string} */
            state: "draft" | "released" | "superseded";
            title: string;
        };
        FileUnderTabRequest: {
            /**
             * Format: uuid
             * @description A proceeding, or a document that lies directly in the file.
             */
            objectId: string;
            /** @description Left out: under none. */
            tabKey?: string;
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
        FindingCountResponse: {
            files: number;
            /** @enum {string} */
            finding: "lead-changed" | "lead-closed" | "moved" | "over-thirty" | "own-lead" | "own-retention" | "re-marked" | "retention-changed" | "retired" | "shortened" | "shortened-running" | "undecided";
        };
        FollowUpCountsResponse: {
            coming: number;
            overdue: number;
            today: number;
        };
        FollowUpListResponse: {
            items: components["schemas"]["FollowUpResponse"][];
            /** @description Pass it back as `cursor`; null at the end. */
            nextCursor: string | null;
        };
        FollowUpResponse: {
            assignee: string | null;
            /**
             * Format: uuid
             * @description Person it is given to; null: the office in charge.
             */
            assigneeId: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            /** Format: date */
            dueOn: string;
            /** Format: uuid */
            fileId: string;
            fileReference: string;
            fileSubject: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "deadline" | "follow-up";
            /** Format: uuid */
            objectId: string;
            /** @enum {string} */
            objectKind: "document" | "file" | "proceeding";
            objectLabel: string;
            outcome: string | null;
            rule: components["schemas"]["FollowUpRuleResponse"];
            /** Format: date-time */
            settledAt: string | null;
            settledBy: string | null;
            /** @enum {string} */
            state: "done" | "open";
            subject: string;
            unit: components["schemas"]["FileUnitResponse"];
            /**
             * @description How pressing it is today; null once it is settled.
             * @enum {string|null}
             */
            urgency: "later" | null | "overdue" | "soon" | "today";
            version: number;
            warnDays: number;
        };
        FollowUpRuleResponse: {
            amount: number | null;
            /** Format: date */
            from: string | null;
            /**
             * @description wished: a follow-up, moved to a working day; fixed: a day that was named; computed: by law.
             * @enum {string}
             */
            kind: "computed" | "fixed" | "wished";
            /** Format: date */
            on: string | null;
            /** @enum {string|null} */
            startsWith: "beginning-of-day" | "event" | null;
            steps: components["schemas"]["DeadlineStepResponse"][];
            /** @enum {string|null} */
            unit: "days" | "months" | null | "weeks" | "years";
        };
        ForceReleaseRequest: {
            reason: string;
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
            /** @description Marked invalid: it stays, struck through. */
            isInvalid: boolean;
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
        GrantRequest: {
            reason: string;
            /** @enum {string} */
            right: "read" | "work";
            /** Format: uuid */
            unitId?: string;
            /**
             * Format: date
             * @description Last day
             */
            untilDay: string;
            /**
             * Format: uuid
             * @description A person; or an office in unitId
             */
            userId?: string;
        };
        GrantResponse: {
            /**
             * Format: date-time
             * @description Over from this moment on
             */
            endsAt: string;
            /** Format: uuid */
            fileId: string | null;
            fileReference: string | null;
            givenBy: string;
            /** @description Person or office */
            holder: string;
            /** @enum {string} */
            holderKind: "office" | "person";
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "given" | "reasoned";
            /** @description Mark and title of the plan unit */
            planUnit: string | null;
            /** @enum {string|null} */
            purpose: "audit" | "emergency" | "information" | null | "unplanned-absence";
            reason: string;
            /** Format: date-time */
            reviewedAt: string | null;
            reviewedBy: string | null;
            reviewNote: string | null;
            /** Format: date-time */
            revokedAt: string | null;
            /** @enum {string} */
            right: "read" | "work";
            /** Format: date-time */
            startsAt: string;
        };
        HandOutProgress: {
            done: number;
            total: number;
        };
        HandOutRequest: {
            /** @description Documents chosen; absent: all that may be seen. */
            documentIds?: string[];
            /**
             * @description One PDF, or an archive for inspection with originals.
             * @enum {string}
             */
            kind: "pdf" | "zip";
            /** @description Such as inspection by a party (Akteneinsicht), court, submission. */
            purpose: string;
        };
        HandOutResponse: {
            /** @description Documents that were handed out; null before it is ready. */
            documents: number | null;
            /** Format: date-time */
            expiresAt: string | null;
            /** @description Code of what kept it from being made. */
            failure: string | null;
            fileName: string | null;
            /** Format: uuid */
            id: string;
            /** @description Whether the user asked for it himself, and so may fetch it. */
            isYours: boolean;
            /** @enum {string} */
            kind: "pdf" | "zip";
            progress: components["schemas"]["HandOutProgress"];
            purpose: string;
            /** Format: date-time */
            requestedAt: string;
            requestedBy: string;
            sizeBytes: number | null;
            /** @enum {string} */
            state: "expired" | "failed" | "ready" | "waiting";
        };
        HandOverFollowUpRequest: {
            /**
             * Format: uuid
             * @description null: the office in charge.
             */
            assigneeId: string | null;
            version: number;
        };
        HeldRoleResponse: {
            /** @enum {string} */
            role: "administrator" | "archivist" | "auditor" | "caseworker" | "data-protection-officer" | "mail-room" | "records-manager" | "team-lead";
            /** @description null = the whole city */
            unit: components["schemas"]["OrgUnitRefResponse"] | null;
        };
        HeldUploadDetailResponse: {
            latest: components["schemas"]["VersionFactsResponse"];
            /** @description What the upload says differently from the latest version. */
            text: components["schemas"]["TextComparisonResponse"];
            upload: components["schemas"]["HeldUploadResponse"];
        };
        HeldUploadResponse: {
            baseVersion: number;
            fileName: string;
            /** Format: date-time */
            handedInAt: string;
            handedInBy: components["schemas"]["UserRefResponse"] | null;
            /** Format: uuid */
            id: string;
            mediaType: string;
            note: string | null;
            sha256: string;
            sizeBytes: number;
            /** @enum {string} */
            state: "as-document" | "as-version" | "discarded" | "waiting";
        };
        HistoryResponse: {
            items: components["schemas"]["JournalEntry"][];
            /** @description Pass it back as `cursor`; null at the end. */
            nextCursor: string | null;
        };
        ImportFileTypeRequest: {
            /**
             * @description `true`: only look, write nothing.
             * @enum {string}
             */
            dryRun?: "false" | "true";
            /**
             * Format: binary
             * @description JSON, up to 1 MB.
             */
            file: string;
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
        InvalidMarkResponse: {
            /** Format: date-time */
            markedAt: string;
            markedBy: string;
            reason: string;
        };
        InvalidRequest: {
            /** Format: uuid */
            objectId: string;
            /** @enum {string} */
            objectKind: "document" | "file" | "proceeding";
            reason: string;
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
        ListedValuesRequest: {
            fileIds: string[];
            /** @description Key of the type. */
            type: string;
        };
        ListedValuesResponse: {
            /** Format: uuid */
            fileId: string;
            values: {
                [key: string]: string | number | boolean | string[];
            };
        };
        LiveResponse: {
            /** @enum {string} */
            status: "ok";
        };
        LostValueResponse: {
            key: string;
            label: string;
            /** @enum {string} */
            reason: "field-gone" | "kind-changed" | "not-allowed";
        };
        MadeResponse: {
            /** Format: uuid */
            id: string;
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
        MarkChecklistRequest: {
            /** Format: uuid */
            contactId?: string;
            /** Format: uuid */
            documentId?: string;
            itemKey: string;
            /** @description Why it is not needed. */
            waivedReason?: string;
        };
        MissingContactsResponse: {
            key: string;
            minimum: number;
            present: number;
            title: string;
        };
        MissingFilesResponse: {
            missing: string[];
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
        NamedResponse: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        NewHitsResponse: {
            /** @description At most 99. */
            count: number;
            /** Format: uuid */
            id: string;
            /** @description There are more. */
            isCapped: boolean;
        };
        NewPasswordRequest: {
            /** Format: password */
            password: string;
        };
        NoteListResponse: {
            items: components["schemas"]["NoteResponse"][];
            /** @description Pass it back as `cursor`; null at the end. */
            nextCursor: string | null;
        };
        NoteResponse: {
            author: string;
            /**
             * Format: uuid
             * @description The note that puts this one right.
             */
            correctedBy: string | null;
            /**
             * Format: uuid
             * @description The note this one puts right.
             */
            corrects: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            objectId: string;
            /** @enum {string} */
            objectKind: "document" | "file" | "proceeding";
            objectLabel: string;
            text: string;
            /** Format: date-time */
            writtenAt: string;
        };
        OfficeBalanceResponse: {
            gets: number;
            gives: number;
            unit: components["schemas"]["FileUnitResponse"];
        };
        OpenedResponse: {
            /** Format: uuid */
            id: string;
            reference: string;
        };
        OpenFileRequest: {
            /** @description Who has to do with it. */
            contacts?: components["schemas"]["ContactRequest"][];
            /** @description Words for the kind of a file that is opened without a type. */
            fileType?: string;
            /** Format: uuid */
            leadUnitId: string;
            /** Format: uuid */
            planUnitId: string;
            subject: string;
            /**
             * Format: uuid
             * @description Version of the type the file is opened with.
             */
            typeVersionId?: string;
            /** @description Values of the fields of its type by key. */
            values?: {
                [key: string]: string | number | boolean | string[];
            };
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
        PersonAndFileResponse: {
            because: components["schemas"]["WhyAllowedResponse"][];
            denials: components["schemas"]["WhyDeniedResponse"][];
            mayRead: boolean;
            mayWork: boolean;
            name: string;
            /** Format: uuid */
            userId: string;
        };
        PersonResponse: {
            displayName: string;
            /** Format: uuid */
            id: string;
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
        PlanGrantRequest: {
            /** Format: uuid */
            planUnitId: string;
            reason: string;
            /** @enum {string} */
            right: "read" | "work";
            /** Format: uuid */
            unitId?: string;
            /**
             * Format: date
             * @description Last day
             */
            untilDay: string;
            /**
             * Format: uuid
             * @description A person; or an office in unitId
             */
            userId?: string;
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
        PostalAddressRequest: {
            /** @default  */
            country: string;
            /** @default  */
            houseNumber: string;
            /** @default  */
            place: string;
            /** @default  */
            poBox: string;
            /** @default  */
            postcode: string;
            /** @default  */
            street: string;
        };
        PostalAddressResponse: {
            country: string;
            houseNumber: string;
            place: string;
            poBox: string;
            postcode: string;
            street: string;
        };
        PostponeFollowUpRequest: {
            reason: string;
            to: string;
            version: number;
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
            /**
             * Format: date
             * @description Day on which it was closed (z.d.A.).
             */
            closedOn: string | null;
            documents: components["schemas"]["DocumentSummaryResponse"][];
            /** Format: uuid */
            id: string;
            /** @description Set while it is invalid. */
            invalid: components["schemas"]["InvalidMarkResponse"] | null;
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
        QueryNoteResponse: {
            /** @enum {string} */
            code: "exclusion-empty" | "field-empty" | "field-unknown" | "only-exclusions" | "or-before-exclusion" | "or-without-neighbour" | "quote-not-closed" | "too-many-words" | "year-not-understood";
            /** @description The part of the query it is about. */
            text: string;
        };
        ReadyResponse: {
            /** @description Each check by name. */
            checks: {
                [key: string]: "ok" | "unavailable";
            };
            /** @enum {string} */
            status: "ok" | "unavailable";
        };
        ReasonNeededResponse: {
            files: number;
            /** @enum {string} */
            kind: "over-thirty" | "shortened-running";
            reason: string | null;
            unit: components["schemas"]["RehearsedUnitResponse"];
        };
        ReceiveBatchRequest: {
            /** @description Scanned files (PDF, TIFF, JPEG, PNG). */
            files: string[];
            /** @description Where it was scanned; must stand before the files. */
            source?: string;
        };
        ReckonDeadlineRequest: {
            amount: number;
            /** @description First day: that of the event, or the one whose beginning matters. */
            from: string;
            /**
             * @description Whether something happened on that day (§ 187 (1) BGB) or it counts itself (§ 187 (2) BGB).
             * @enum {string}
             */
            startsWith: "beginning-of-day" | "event";
            /** @enum {string} */
            unit: "days" | "months" | "weeks" | "years";
        };
        ReckonedDeadlineResponse: {
            /** Format: date */
            endsOn: string;
            steps: components["schemas"]["DeadlineStepResponse"][];
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
            /** @description Marked invalid: it stays, struck through. */
            isInvalid: boolean;
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
            /** @description Marked invalid: it stays, struck through. */
            isInvalid: boolean;
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
        RefuseDeletionRequest: {
            reason: string;
        };
        RegisterPlaceResponse: {
            /** Format: uuid */
            objectId: string;
            tabKey: string;
        };
        RehearsalApprovalResponse: {
            /** Format: date-time */
            at: string;
            reportHash: string;
            /** @enum {string} */
            side: "archive" | "records-management";
            /** Format: uuid */
            userId: string;
            userName: string;
        };
        RehearsalCountsResponse: {
            files: number;
            findings: components["schemas"]["FindingCountResponse"][];
            /** @description Files whose finding still needs a decision or a reason. */
            obstacles: number;
            openFiles: number;
            /** @description References that get a redirect: of files and of proceedings. */
            redirects: number;
        };
        RehearsalDecisionRequest: {
            /**
             * @description Where files of a unit, or one file, go; or why the files of a unit of the new version are kept as long.
             * @enum {string}
             */
            kind: "file" | "over-thirty" | "shortened-running" | "unit";
            /**
             * Format: uuid
             * @description Unit of the new version.
             */
            planUnitId?: string;
            reason?: string;
            /**
             * Format: uuid
             * @description Unit files lie under, file, or unit of the new version.
             */
            subjectId: string;
        };
        RehearsalDifferencesResponse: {
            /** @description Files opened since. */
            added: number;
            /** @description Files re-marked, closed, reopened or with another retention since. */
            changed: number;
            /** @description Files that are gone. */
            gone: number;
            /** @description Above 0 when the version, the plan in force, or offices changed. */
            plan: number;
            /** @description Proceedings opened or changed since in files that get new references. */
            proceedings: number;
            /** @description Foreseen references that were given to something else since. */
            taken: number;
        };
        RehearsalOptionsRequest: {
            /**
             * @description Whether files follow when the plan names another unit in charge.
             * @enum {string}
             */
            leadUnits: "follow" | "keep";
            /**
             * @description Files that get new references: none, open ones, all.
             * @enum {string}
             */
            references: "all" | "none" | "open";
        };
        RehearsalProblemResponse: {
            code: string;
            details: {
                [key: string]: unknown;
            };
        };
        RehearsalResponse: {
            approvals: components["schemas"]["RehearsalApprovalResponse"][];
            counts: components["schemas"]["RehearsalCountsResponse"] | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            leadUnits: "follow" | "keep";
            /** Format: uuid */
            planId: string;
            planName: string;
            /**
             * @description State of the version; `discarded` where it was thrown away.
             * @enum {string}
             */
            planState: "discarded" | "draft" | "in-force" | "released" | "superseded";
            planVersion: string;
            problem: components["schemas"]["RehearsalProblemResponse"] | null;
            /** @description Files worked out so far. */
            progressDone: number;
            /** @description Files in all; 0 as long as that is not known. */
            progressTotal: number;
            /** Format: date-time */
            ranAt: string | null;
            /** @enum {string} */
            references: "all" | "none" | "open";
            /** @description SHA-256 of plan, decisions, stock and outcome: what is signed. */
            reportHash: string | null;
            revision: number;
            /** @enum {string} */
            state: "applied" | "applying" | "discarded" | "failed" | "ready" | "running" | "undoing" | "undone";
            steps: components["schemas"]["RehearsalStepResponse"][];
        };
        RehearsalRevisionRequest: {
            revision: number;
        };
        RehearsalStepResponse: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            kind: "apply" | "undo";
            reason: string;
            userName: string;
        };
        RehearsedFilePageResponse: {
            items: components["schemas"]["RehearsedFileResponse"][];
            /** @description Pass it back as `cursor`; null at the end. */
            nextCursor: string | null;
        };
        RehearsedFileResponse: {
            /** Format: uuid */
            fileId: string;
            findings: ("lead-changed" | "lead-closed" | "moved" | "over-thirty" | "own-lead" | "own-retention" | "re-marked" | "retention-changed" | "retired" | "shortened" | "shortened-running" | "undecided")[];
            /** @enum {string} */
            fromDisposal: "A" | "B" | "V";
            fromMark: string;
            fromReference: string | null;
            fromUnit: components["schemas"]["FileUnitResponse"];
            /** @description Years; null = unlimited. */
            fromYears: number | null;
            isOpen: boolean;
            /** @description Null where the reader of the report may not read the file. */
            subject: string | null;
            /** @enum {string} */
            toDisposal: "A" | "B" | "V";
            /** @description Null where it is undecided. */
            toMark: string | null;
            toReference: string | null;
            toUnit: components["schemas"]["FileUnitResponse"];
            toYears: number | null;
        };
        RehearsedUnitResponse: {
            /** Format: uuid */
            id: string;
            mark: string;
            title: string;
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
        ReopenFileRequest: {
            reason: string;
            /** @description The version of the file that was read. */
            version: number;
        };
        ReopenProceedingRequest: {
            reason: string;
        };
        ReplacedReferenceResponse: {
            after: string;
            before: string;
        };
        RequestDeletionRequest: {
            /** @description Law, rule or order that demands or allows the deletion. */
            legalBasis: string;
            /** Format: uuid */
            objectId: string;
            /** @enum {string} */
            objectKind: "document" | "file" | "proceeding";
            reason: string;
        };
        RetentionEventRequest: {
            /** @description Day on which it happened. */
            eventOn: string;
        };
        RetentionOverrideResponse: {
            reason: string;
            years: number | null;
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
        RetireFileTypeRequest: {
            isRetired: boolean;
            revision: number;
        };
        ReturnMailItemRequest: {
            reason: string;
            version: number;
        };
        ReviewRequest: {
            note: string;
        };
        RoleAssignmentRequest: {
            /** @enum {string} */
            role: "administrator" | "archivist" | "auditor" | "caseworker" | "data-protection-officer" | "mail-room" | "records-manager" | "team-lead";
            /**
             * Format: uuid
             * @description null = the whole city
             */
            unitId: string | null;
        };
        SavedQueryRequest: {
            documentType?: string;
            fileType?: string;
            from?: string;
            /** @enum {string} */
            kind?: "document" | "file";
            /** @enum {string} */
            order?: "newest" | "reference" | "relevance";
            /**
             * @description Words, parts of compounds, phrases in quotes, references; `-` or NICHT excludes, ODER joins alternatives, and az: von: betreff:
             *     amt: typ: jahr: zustand: name fields.
             * @default
             */
            q: string;
            /** @description State of the file. */
            state?: string;
            to?: string;
            /**
             * Format: uuid
             * @description An office, with everything below it.
             */
            unit?: string;
            year?: number;
        };
        SavedSearchResponse: {
            /** Format: uuid */
            id: string;
            isPinned: boolean;
            /**
             * Format: date-time
             * @description What came into the records later is new.
             */
            lookedAt: string;
            name: string;
            query: components["schemas"]["SavedQueryRequest"];
        };
        SaveSearchRequest: {
            /** @description Whether it stands before the others. */
            isPinned: boolean;
            /** @description What its owner calls it. */
            name: string;
            query: components["schemas"]["SavedQueryRequest"];
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
            /**
             * Format: date
             * @description Of the letter, or of the opening of the file.
             */
            day: string;
            /** @description Of a document. */
            documentType: string | null;
            /** Format: uuid */
            fileId: string;
            fileReference: string;
            fileSubject: string;
            fileType: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "document" | "file";
            /** @description Page the passage stands on; null where it is in the metadata. */
            page: number | null;
            passage: components["schemas"]["PassagePartResponse"][];
            reference: string;
            /** @description Of the file. */
            state: string;
            subject: string;
            unit: components["schemas"]["SearchUnitResponse"] | null;
        };
        SearchResultResponse: {
            correction: components["schemas"]["CorrectionResponse"] | null;
            facets: components["schemas"]["FacetsResponse"];
            /** @description There are more: only the newest are counted and shown. */
            isCapped: boolean;
            items: components["schemas"]["SearchHitResponse"][];
            /** @description Pass it back as `cursor`; null at the end. */
            nextCursor: string | null;
            notes: components["schemas"]["QueryNoteResponse"][];
            /** @description Milliseconds the search took on the server. */
            tookMs: number;
            /** @description Hits the user may see, at most 1,000. */
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
            /** @description For whom the user acts at this moment */
            standsInFor: components["schemas"]["PersonResponse"][];
            unit: components["schemas"]["OrgUnitRefResponse"] | null;
            username: string;
        };
        SetDocumentStateRequest: {
            /** @description Day of dispatch; today when it is left out. */
            on?: string;
            /** @enum {string} */
            state: "dispatched" | "final" | "in-co-signature" | "in-progress";
            /** @description Version of the metadata the decision is based on. */
            version: number;
        };
        SetFollowUpRequest: {
            amount?: number;
            /**
             * Format: uuid
             * @description Person it is given to; the office in charge without one.
             */
            assigneeId?: string | null;
            /** @description First day of a deadline that is reckoned; then `startsWith`, `amount` and `unit` belong to it. */
            from?: string;
            /** @enum {string} */
            kind: "deadline" | "follow-up";
            /** Format: uuid */
            objectId: string;
            /** @enum {string} */
            objectKind: "document" | "file" | "proceeding";
            /** @description Day of a follow-up, or named end of a deadline. */
            on?: string;
            /** @enum {string} */
            startsWith?: "beginning-of-day" | "event";
            subject: string;
            /** @enum {string} */
            unit?: "days" | "months" | "weeks" | "years";
            /** @description Days before the end from which it is shown as pressing. */
            warnDays?: number;
        };
        SetSubstitutionRequest: {
            /**
             * Format: uuid
             * @description Who is absent; without it whoever asks.
             */
            absentId?: string;
            /** Format: uuid */
            deputyId: string;
            /**
             * Format: date
             * @description First day
             */
            fromDay: string;
            reason: string;
            /**
             * @description Only this role; all without it
             * @enum {string}
             */
            role?: "caseworker" | "mail-room" | "records-manager" | "team-lead";
            /**
             * Format: uuid
             * @description Only roles held in this office; all without it
             */
            unitId?: string;
            /**
             * Format: date
             * @description Last day
             */
            untilDay: string;
        };
        SettleFollowUpRequest: {
            /**
             * @description What came of it.
             * @default
             */
            outcome: string;
            version: number;
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
        StaffResponse: {
            displayName: string;
            /** Format: uuid */
            id: string;
            unit: components["schemas"]["OrgUnitRefResponse"] | null;
        };
        StagedFileResponse: {
            sha256: string;
        };
        StartPasswordResponse: {
            account: components["schemas"]["AccountResponse"];
            /** @description To be handed to the owner; shown this once */
            startPassword: string;
        };
        StatedReasonResponse: {
            /** Format: uuid */
            fileId: string;
            /**
             * Format: date-time
             * @description null where the user may see it in any case
             */
            until: string | null;
        };
        StateReasonRequest: {
            /** @enum {string} */
            purpose: "audit" | "emergency" | "information" | "unplanned-absence";
            reason: string;
            /** @description Reference of the file in any spelling */
            reference: string;
        };
        SubstitutionResponse: {
            absent: components["schemas"]["PersonResponse"];
            deputy: components["schemas"]["PersonResponse"];
            /** Format: date */
            fromDay: string;
            /** Format: uuid */
            id: string;
            reason: string;
            /**
             * @description null = all roles
             * @enum {string|null}
             */
            role: "administrator" | "archivist" | "auditor" | "caseworker" | "data-protection-officer" | "mail-room" | null | "records-manager" | "team-lead";
            /** @description Name of who set it */
            setBy: string;
            /** @description null = in all offices */
            unit: components["schemas"]["OrgUnitRefResponse"] | null;
            /** Format: date */
            untilDay: string;
        };
        SubstitutionSetResponse: {
            /** Format: uuid */
            id: string;
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
        TextComparisonResponse: {
            isFormerKnown: boolean;
            isLatterKnown: boolean;
            /** @description Null where one of the texts is not known: not read yet, or of a format without text. */
            lines: components["schemas"]["ComparedLineResponse"][] | null;
        };
        TypeChangePreviewResponse: {
            added: components["schemas"]["AddedFieldResponse"][];
            lost: components["schemas"]["LostValueResponse"][];
            /** @description Documents and proceedings whose register tab the new version does not have. */
            lostPlaces: number;
            /** @description Values that are taken over, with the defaults of new fields. */
            values: {
                [key: string]: string | number | boolean | string[];
            };
        };
        TypeChangeRequest: {
            /** @description The revision of the values that was read; 0 for a file without a type. */
            revision: number;
            /** Format: uuid */
            typeVersionId: string;
        };
        TypeChangeResponse: {
            /** @description As JSON. */
            after: string;
            /** @description As JSON. */
            before: string;
            property: string;
        };
        TypedFileResponse: {
            checklist: components["schemas"]["ChecklistLineResponse"][];
            missingContacts: components["schemas"]["MissingContactsResponse"][];
            /**
             * Format: uuid
             * @description The released version of the type, where it is a newer one.
             */
            newerVersionId: string | null;
            places: components["schemas"]["RegisterPlaceResponse"][];
            /** @description To be sent with every change of values or type. */
            revision: number;
            typeKey: string;
            typeNumber: number;
            typeTitle: string;
            /** Format: uuid */
            typeVersionId: string;
            values: {
                [key: string]: string | number | boolean | string[];
            };
        };
        TypeDifferenceResponse: {
            changes: components["schemas"]["TypeChangeResponse"][];
            key: string;
            /** @enum {string} */
            kind: "added" | "changed" | "moved" | "removed";
            label: string;
            /** @enum {string} */
            part: "checklist" | "fields" | "roles" | "tabs" | "type";
        };
        TypeFaultResponse: {
            /** @enum {string} */
            code: "choice-empty" | "choice-taken" | "choices-missing" | "columns-too-many" | "condition-kind" | "condition-later" | "condition-unknown" | "condition-value" | "count-reversed" | "default-invalid" | "document-type-missing" | "file-too-large" | "format-unknown" | "json-unreadable" | "key-invalid" | "key-taken" | "kind-changed" | "label-missing" | "label-taken" | "list-expected" | "list-too-long" | "mask-missing" | "number-expected" | "number-out-of-range" | "object-expected" | "office-unknown" | "placeholder-open" | "placeholder-unknown" | "plan-unit-elsewhere" | "plan-unit-unknown" | "property-missing" | "property-unknown" | "range-reversed" | "retention-reason-missing" | "role-unknown" | "setting-not-for-kind" | "text-expected" | "text-too-long" | "title-missing" | "type-key-invalid" | "value-unknown" | "whole-number-expected" | "yes-or-no-expected";
            detail: string | null;
            /** @description JSON Pointer (RFC 6901) into the type. */
            pointer: string;
            value: string | null;
        };
        TypeFieldResponse: {
            choices: components["schemas"]["FieldChoiceResponse"][];
            condition: components["schemas"]["FieldConditionResponse"] | null;
            decimals: number;
            defaultValue: (string | number | boolean | string[] | null) | null;
            help: string;
            inList: boolean;
            key: string;
            /** @enum {string} */
            kind: "choice" | "code" | "date" | "iban" | "long-text" | "money" | "multi-choice" | "number" | "party" | "reference" | "tax-id" | "text" | "yes-no";
            label: string;
            mask: string;
            maximum: number | null;
            minimum: number | null;
            personalData: boolean;
            required: boolean;
            searchable: boolean;
            unit: string;
        };
        TypeRevisionRequest: {
            revision: number;
        };
        TypeTabResponse: {
            key: string;
            title: string;
        };
        TypeUseResponse: {
            files: number;
            /** Format: uuid */
            typeVersionId: string;
        };
        UndoObstacleResponse: {
            count: number;
            /** @enum {string} */
            kind: "changed-since" | "opened-since" | "proceeding-changed-since";
            /** @description The first of them. */
            references: string[];
        };
        UnitFlowResponse: {
            /**
             * @description Why lineage decides nothing.
             * @enum {string|null}
             */
            cause: "carries-no-files" | null | "removed";
            files: number;
            from: components["schemas"]["RehearsedUnitResponse"];
            /** @description Whether somebody decided for the whole unit. */
            isDecided: boolean;
            openFiles: number;
            redirects: number;
            suggestions: components["schemas"]["RehearsedUnitResponse"][];
            to: components["schemas"]["RehearsedUnitResponse"] | null;
        };
        UploadFindingResponse: {
            code: string;
            /** @description Counted from 1; null when it concerns the whole file. */
            page: number | null;
        };
        UserRefResponse: {
            displayName: string;
            /** Format: uuid */
            id: string;
        };
        ValueFaultResponse: {
            /** @enum {string} */
            code: "choice-twice" | "day" | "iban" | "kind" | "missing" | "not-a-choice" | "not-applicable" | "pattern" | "tax-id" | "too-large" | "too-long" | "too-many-decimals" | "too-small" | "unknown-field";
            detail: string | null;
            field: string;
            label: string;
        };
        VersionComparisonResponse: {
            former: components["schemas"]["VersionFactsResponse"];
            latter: components["schemas"]["VersionFactsResponse"];
            text: components["schemas"]["TextComparisonResponse"];
        };
        VersionFactsResponse: {
            basedOn: number | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: components["schemas"]["UserRefResponse"] | null;
            /** @description Null where nobody has looked into it (yet). */
            findings: components["schemas"]["UploadFindingResponse"][] | null;
            note: string | null;
            number: number;
        };
        VersionOutcomeResponse: {
            /**
             * @description added: it is the latest version; held: somebody was faster, it waits for a decision.
             * @enum {string}
             */
            outcome: "added" | "held";
            /** Format: uuid */
            uploadId: string | null;
            version: number | null;
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
        WallContentResponse: {
            admitsReasoned: boolean;
            legalBasis: string;
            name: string;
            offices: components["schemas"]["FileUnitResponse"][];
            persons: components["schemas"]["NamedResponse"][];
            planUnits: components["schemas"]["WallPlaceResponse"][];
        };
        WallDecisionRequest: {
            /** @enum {string} */
            decision: "approved" | "refused";
        };
        WallFileRequest: {
            reason: string;
            /** Format: uuid */
            wallId: string;
        };
        WallPlaceResponse: {
            /** Format: uuid */
            id: string;
            mark: string;
            title: string;
        };
        WallProposalResponse: {
            /** @description null where a file shall come out from behind it */
            content: components["schemas"]["WallContentResponse"] | null;
            /** @description Reference of the file that shall come out */
            fileReference: string | null;
            /** Format: uuid */
            id: string;
            /** @description Whether the wall is to be made */
            isNew: boolean;
            /** @description Whether the user may decide */
            mayDecide: boolean;
            /** Format: date-time */
            proposedAt: string;
            proposedBy: string;
            reason: string;
            /** Format: uuid */
            wallId: string;
        };
        WallRequest: {
            /** @description Whether access for a stated reason passes it */
            admitsReasoned: boolean;
            /** @example § 35 SGB I, §§ 67 ff. SGB X */
            legalBasis: string;
            name: string;
            /** @description Plan units behind it, with all below */
            planUnitIds: string[];
            reason: string;
            /** @description Offices whose own staff is within it */
            unitIds: string[];
            /** @description Persons within it */
            userIds: string[];
            /**
             * Format: uuid
             * @description The wall to change; without it a new one.
             */
            wallId?: string;
        };
        WallResponse: {
            admitsReasoned: boolean;
            /** Format: uuid */
            id: string;
            legalBasis: string;
            name: string;
            offices: components["schemas"]["FileUnitResponse"][];
            persons: components["schemas"]["NamedResponse"][];
            planUnits: components["schemas"]["WallPlaceResponse"][];
            version: number;
        };
        WallsResponse: {
            /** @description Whether the user may propose */
            mayPropose: boolean;
            proposals: components["schemas"]["WallProposalResponse"][];
            walls: components["schemas"]["WallResponse"][];
        };
        WhyAllowedResponse: {
            /** @description For whom the person stands in */
            absent: string | null;
            /** Format: date-time */
            endsAt: string | null;
            /** @enum {string} */
            kind: "grant" | "reasoned" | "role";
            role: string | null;
            /** @description Office of the role or holder of the grant; null = the whole city */
            unit: components["schemas"]["FileUnitResponse"] | null;
        };
        WhyDeniedResponse: {
            /** @enum {string} */
            kind: "confidentiality" | "permission" | "remit" | "wall";
            /** @description Name of the wall */
            wall: string | null;
        };
        WriteNoteRequest: {
            /**
             * Format: uuid
             * @description The note this one puts right; it is then about the same object as that one.
             */
            corrects?: string;
            /** Format: uuid */
            objectId: string;
            /** @enum {string} */
            objectKind: "document" | "file" | "proceeding";
            text: string;
        };
        WrittenContactResponse: {
            /** Format: uuid */
            id: string;
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
    Access_file: {
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
                    "application/json": components["schemas"]["NamedResponse"];
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
    Access_grants: {
        parameters: {
            query?: {
                side?: "all" | "given" | "mine";
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
                    "application/json": components["schemas"]["GrantResponse"][];
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
    Access_give: {
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
                "application/json": components["schemas"]["PlanGrantRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessStepResponse"];
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
                        code?: "IDENTITY.UNIT_CLOSED" | "RECORDS.GRANT_WITHOUT_EFFECT";
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
                        code?: "HTTP.REQUEST_INVALID" | "RECORDS.ACCESS_REASON_MISSING" | "RECORDS.GRANT_INVALID";
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
    Access_revoke: {
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
                        code?: "RECORDS.GRANT_NOT_FOUND";
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
    Access_reasons: {
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
                    "application/json": components["schemas"]["GrantResponse"][];
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
    Access_stateReason: {
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
                "application/json": components["schemas"]["StateReasonRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatedReasonResponse"];
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
                        code?: "HTTP.REQUEST_INVALID" | "RECORDS.ACCESS_REASON_MISSING";
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
    Access_review: {
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
                "application/json": components["schemas"]["ReviewRequest"];
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
                        code?: "RECORDS.GRANT_NOT_FOUND";
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
                        code?: "HTTP.REQUEST_INVALID" | "RECORDS.ACCESS_REASON_MISSING";
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
    Access_propose: {
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
                "application/json": components["schemas"]["WallRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessStepResponse"];
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
                        code?: "IDENTITY.UNIT_UNKNOWN" | "RECORDS.WALL_NOT_FOUND";
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
                        code?: "IDENTITY.UNIT_CLOSED";
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
                        code?: "HTTP.REQUEST_INVALID" | "RECORDS.ACCESS_REASON_MISSING" | "RECORDS.WALL_INVALID";
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
    Access_decide: {
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
                "application/json": components["schemas"]["WallDecisionRequest"];
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
                        code?: "RECORDS.WALL_PROPOSAL_NOT_FOUND";
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
                        code?: "RECORDS.WALL_NEEDS_SECOND_PERSON" | "RECORDS.WALL_PROPOSAL_OUTDATED";
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
    Access_walls: {
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
                    "application/json": components["schemas"]["WallsResponse"];
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
                role?: "administrator" | "archivist" | "auditor" | "caseworker" | "data-protection-officer" | "mail-room" | "records-manager" | "team-lead";
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
    Conversion_list: {
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
                    "application/json": components["schemas"]["ConversionResponse"][];
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
    Conversion_begin: {
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
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversionResponse"];
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
                        code?: "EXCHANGE.CONVERSION_NOT_FOUND";
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
                        code?: "EXCHANGE.MANIFEST_MISSING" | "EXCHANGE.MANIFEST_TOO_LARGE";
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
    Conversion_get: {
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
                    "application/json": components["schemas"]["ConversionResponse"];
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
                        code?: "EXCHANGE.CONVERSION_NOT_FOUND";
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
    ConversionSteps_check: {
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
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversionResponse"];
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
                        code?: "EXCHANGE.CONVERSION_NOT_FOUND";
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
                        code?: "EXCHANGE.FOLDER_INCOMPLETE" | "EXCHANGE.STEP_NOT_ALLOWED";
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
    Conversion_faults: {
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
                    "application/json": components["schemas"]["ConversionFaultListResponse"];
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
                        code?: "EXCHANGE.CONVERSION_NOT_FOUND";
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
    Conversion_file: {
        parameters: {
            query: {
                /** @description Path from the folder on, divided by slashes. */
                path: string;
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
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StagedFileResponse"];
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
                        code?: "EXCHANGE.CONVERSION_NOT_FOUND";
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
                        code?: "EXCHANGE.FILE_NOT_IN_FOLDER" | "EXCHANGE.MANIFEST_MISSING" | "HTTP.REQUEST_INVALID" | "STORAGE.TOO_LARGE" | "STORAGE.UPLOAD_BROKEN";
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
    Conversion_folder: {
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
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MissingFilesResponse"];
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
                        code?: "EXCHANGE.CONVERSION_NOT_FOUND";
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
                        code?: "EXCHANGE.STEP_NOT_ALLOWED";
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
                        code?: "EXCHANGE.MANIFEST_MISSING";
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
    Conversion_report: {
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
                    "application/json": components["schemas"]["ConversionReportResponse"];
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
                        code?: "EXCHANGE.CONVERSION_NOT_FOUND";
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
    ConversionSteps_start: {
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
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversionResponse"];
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
                        code?: "EXCHANGE.CONVERSION_NOT_FOUND";
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
                        code?: "EXCHANGE.NOTHING_TO_CONVERT" | "EXCHANGE.STEP_NOT_ALLOWED";
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
    ConversionSteps_stop: {
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
                    "application/json": components["schemas"]["ConversionResponse"];
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
                        code?: "EXCHANGE.CONVERSION_NOT_FOUND";
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
                        code?: "EXCHANGE.STEP_NOT_ALLOWED";
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
    Deletion_find: {
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
                    "application/json": components["schemas"]["DeletedRecordResponse"][];
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
    Deletion_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                file?: string;
                /** @description Number of items wanted. */
                limit?: number;
                /** @description `open` leaves out those that are decided. */
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
                    "application/json": components["schemas"]["DeletionListResponse"];
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
    Deletion_get: {
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
                    "application/json": components["schemas"]["DeletionRequestResponse"];
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
                        code?: "RECORDS.DELETION_REQUEST_NOT_FOUND";
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
    Deletion_confirm: {
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
                "application/json": components["schemas"]["ConfirmDeletionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletionRequestResponse"];
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
                        code?: "IDENTITY.CSRF_TOKEN_WRONG" | "IDENTITY.FOREIGN_ORIGIN" | "IDENTITY.PERMISSION_MISSING" | "RECORDS.SECOND_PERSON_NEEDED";
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
                        code?: "RECORDS.DELETION_REQUEST_NOT_FOUND";
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
                        code?: "RECORDS.DELETION_DECIDED" | "RECORDS.FILE_CHANGED_MEANWHILE" | "RECORDS.FILE_NOT_OPEN";
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
    Deletion_refuse: {
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
                "application/json": components["schemas"]["RefuseDeletionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletionRequestResponse"];
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
                        code?: "IDENTITY.CSRF_TOKEN_WRONG" | "IDENTITY.FOREIGN_ORIGIN" | "IDENTITY.PERMISSION_MISSING" | "RECORDS.SECOND_PERSON_NEEDED";
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
                        code?: "RECORDS.DELETION_REQUEST_NOT_FOUND";
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
                        code?: "RECORDS.DELETION_DECIDED";
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
                        code?: "HTTP.REQUEST_INVALID" | "RECORDS.STEP_REASON_MISSING";
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
    Deletion_remains: {
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
                    "application/json": components["schemas"]["DeletedRecordResponse"][];
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
    Deletion_withdraw: {
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
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletionRequestResponse"];
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
                        code?: "IDENTITY.CSRF_TOKEN_WRONG" | "IDENTITY.FOREIGN_ORIGIN" | "IDENTITY.PERMISSION_MISSING" | "RECORDS.ONLY_REQUESTER";
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
                        code?: "RECORDS.DELETION_REQUEST_NOT_FOUND";
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
                        code?: "RECORDS.DELETION_DECIDED";
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
    DocumentWork_checkOut: {
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
                "application/json": components["schemas"]["CheckOutRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentWorkResponse"];
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
                        code?: "RECORDS.DOCUMENT_NOT_FOUND";
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
                        code?: "RECORDS.DOCUMENT_CHECKED_OUT" | "RECORDS.DOCUMENT_FROZEN" | "RECORDS.FILE_NOT_OPEN" | "RECORDS.MARKED_INVALID";
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
    DocumentWork_release: {
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
                    "application/json": components["schemas"]["DocumentWorkResponse"];
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
                        code?: "RECORDS.DOCUMENT_NOT_FOUND";
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
                        code?: "RECORDS.NOT_CHECKED_OUT";
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
    DocumentWork_forceRelease: {
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
                "application/json": components["schemas"]["ForceReleaseRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentWorkResponse"];
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
                        code?: "RECORDS.DOCUMENT_NOT_FOUND";
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
                        code?: "RECORDS.NOT_CHECKED_OUT";
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
                        code?: "HTTP.REQUEST_INVALID" | "RECORDS.STEP_REASON_MISSING";
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
    DocumentWork_compare: {
        parameters: {
            query: {
                from: number;
                to: number;
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
                    "application/json": components["schemas"]["VersionComparisonResponse"];
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
                        code?: "RECORDS.DOCUMENT_NOT_FOUND" | "RECORDS.VERSION_NOT_FOUND";
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
    HeldUpload_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                uploadId: string;
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
                    "application/json": components["schemas"]["HeldUploadDetailResponse"];
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
                        code?: "RECORDS.DOCUMENT_NOT_FOUND" | "RECORDS.HELD_UPLOAD_NOT_FOUND";
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
    HeldUpload_content: {
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
                uploadId: string;
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
                };
            };
            /** @description The range that was asked for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
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
                        code?: "RECORDS.DOCUMENT_NOT_FOUND" | "RECORDS.HELD_UPLOAD_NOT_FOUND" | "STORAGE.OBJECT_NOT_FOUND";
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
    HeldUpload_decide: {
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
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideHeldUploadRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldUploadDetailResponse"];
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
                        code?: "IDENTITY.CSRF_TOKEN_WRONG" | "IDENTITY.FOREIGN_ORIGIN" | "IDENTITY.PERMISSION_MISSING" | "RECORDS.NOT_YOUR_UPLOAD";
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
                        code?: "RECORDS.DOCUMENT_NOT_FOUND" | "RECORDS.HELD_UPLOAD_NOT_FOUND" | "RECORDS.VERSION_NOT_FOUND";
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
                        code?: "RECORDS.DOCUMENT_CHANGED_MEANWHILE" | "RECORDS.DOCUMENT_CHECKED_OUT" | "RECORDS.DOCUMENT_FROZEN" | "RECORDS.FILE_NOT_OPEN" | "RECORDS.HELD_UPLOAD_DECIDED" | "RECORDS.MARKED_INVALID";
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
    DocumentWork_changeState: {
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
                "application/json": components["schemas"]["SetDocumentStateRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentWorkResponse"];
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
                        code?: "RECORDS.DOCUMENT_NOT_FOUND";
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
                        code?: "RECORDS.DOCUMENT_CHANGED_MEANWHILE" | "RECORDS.DOCUMENT_CHECKED_OUT" | "RECORDS.DOCUMENT_STEP_IMPOSSIBLE" | "RECORDS.FILE_NOT_OPEN" | "RECORDS.MARKED_INVALID" | "RECORDS.UPLOADS_UNDECIDED";
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
    DocumentUpload_addNewVersion: {
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
                "multipart/form-data": components["schemas"]["AddVersionRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionOutcomeResponse"];
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
                        code?: "RECORDS.DOCUMENT_NOT_FOUND" | "RECORDS.VERSION_NOT_FOUND";
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
                        code?: "RECORDS.DOCUMENT_CHECKED_OUT" | "RECORDS.DOCUMENT_FROZEN" | "RECORDS.FILE_NOT_OPEN" | "RECORDS.MARKED_INVALID";
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
                        code?: "RECORDS.UPLOAD_FORMAT_UNKNOWN" | "RECORDS.UPLOAD_INCOMPLETE" | "RECORDS.UPLOAD_TOO_LARGE" | "RECORDS.UPLOAD_WITHOUT_FILE";
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
    DocumentWork_work: {
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
                    "application/json": components["schemas"]["DocumentWorkResponse"];
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
    FileType_list: {
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
                    "application/json": components["schemas"]["FileTypeResponse"][];
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
    FileType_draft: {
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
                "application/json": components["schemas"]["DraftFileTypeRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileTypeVersionDetailResponse"];
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
                        code?: "FILE_TYPES.NOT_FOUND";
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
                        code?: "FILE_TYPES.DRAFT_EXISTS" | "FILE_TYPES.KEY_TAKEN";
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
                        code?: "FILE_TYPES.INVALID" | "HTTP.REQUEST_INVALID";
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
    FileType_retire: {
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
                "application/json": components["schemas"]["RetireFileTypeRequest"];
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
                        code?: "FILE_TYPES.NOT_FOUND";
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
                        code?: "FILE_TYPES.CHANGED_MEANWHILE";
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
    FileType_import: {
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
                "multipart/form-data": components["schemas"]["ImportFileTypeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileTypeImportResponse"];
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
                        code?: "FILE_TYPES.DRAFT_EXISTS";
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
                        code?: "FILE_TYPES.FILE_MISSING";
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
    FileType_offered: {
        parameters: {
            query?: {
                planUnit?: string;
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
                    "application/json": components["schemas"]["FileTypeVersionDetailResponse"][];
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
    FileTypeVersion_get: {
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
                    "application/json": components["schemas"]["FileTypeVersionDetailResponse"];
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
                        code?: "FILE_TYPES.NOT_FOUND";
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
    FileTypeVersion_discard: {
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
                        code?: "FILE_TYPES.NOT_FOUND";
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
                        code?: "FILE_TYPES.CHANGED_MEANWHILE" | "FILE_TYPES.STATE_REFUSES";
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
    FileTypeVersion_change: {
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
                "application/json": components["schemas"]["ChangeFileTypeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileTypeRevisionResponse"];
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
                        code?: "FILE_TYPES.NOT_FOUND";
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
                        code?: "FILE_TYPES.CHANGED_MEANWHILE" | "FILE_TYPES.STATE_REFUSES";
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
                        code?: "FILE_TYPES.INVALID" | "HTTP.REQUEST_INVALID";
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
    FileTypeVersion_checkValues: {
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
                "application/json": components["schemas"]["CheckValuesRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckedValuesResponse"];
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
                        code?: "FILE_TYPES.NOT_FOUND";
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
    FileTypeVersion_comparison: {
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
                    "application/json": components["schemas"]["TypeDifferenceResponse"][];
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
                        code?: "FILE_TYPES.NOT_FOUND";
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
    FileTypeVersion_export: {
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
                    "application/json": string;
                };
            };
            /** @description The range that was asked for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
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
                        code?: "FILE_TYPES.NOT_FOUND";
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
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    FileTypeVersion_faults: {
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
                    "application/json": components["schemas"]["TypeFaultResponse"][];
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
                        code?: "FILE_TYPES.NOT_FOUND";
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
    FileTypeVersion_release: {
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
                "application/json": components["schemas"]["TypeRevisionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileTypeVersionDetailResponse"];
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
                        code?: "FILE_TYPES.NOT_FOUND";
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
                        code?: "FILE_TYPES.CHANGED_MEANWHILE" | "FILE_TYPES.NOT_READY" | "FILE_TYPES.STATE_REFUSES";
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
                /** @description Key of a file type. */
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
                        code?: "FILE_TYPES.NOT_FOUND" | "FILING_PLAN.UNIT_NOT_FOUND";
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
                        code?: "FILE_TYPES.ELSEWHERE" | "FILE_TYPES.TAKES_NO_FILES" | "FILING_PLAN.UNIT_CARRIES_NO_FILES" | "RECORDS.CONTACT_ROLE_FULL" | "RECORDS.REFERENCE_TAKEN";
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
                        code?: "FILE_TYPES.VALUES_INVALID" | "HTTP.REQUEST_INVALID" | "RECORDS.CONTACT_INVALID" | "RECORDS.SUBJECT_INVALID";
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
    FileAccess_get: {
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
                    "application/json": components["schemas"]["FileAccessResponse"];
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
    FileAccess_persons: {
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
                    "application/json": components["schemas"]["PersonAndFileResponse"][];
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
    FileAccess_person: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                userId: string;
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
                    "application/json": components["schemas"]["PersonAndFileResponse"];
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
    FileWork_listAssignees: {
        parameters: {
            query?: {
                q?: string;
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
                    "application/json": components["schemas"]["AssigneeResponse"][];
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
    FileContact_mark: {
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
                "application/json": components["schemas"]["MarkChecklistRequest"];
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
                        code?: "RECORDS.CHECKLIST_ITEM_UNKNOWN" | "RECORDS.DOCUMENT_NOT_FOUND" | "RECORDS.FILE_NOT_FOUND";
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
                        code?: "RECORDS.FILE_HAS_NO_TYPE" | "RECORDS.FILE_NOT_OPEN";
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
    LifeCycle_close: {
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
                "application/json": components["schemas"]["CloseFileRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileLifeResponse"];
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
                        code?: "RECORDS.CLOSING_OBSTRUCTED" | "RECORDS.FILE_CHANGED_MEANWHILE" | "RECORDS.FILE_NOT_OPEN";
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
    FileAccess_confidentiality: {
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
                "application/json": components["schemas"]["ConfidentialityRequest"];
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
                        code?: "RECORDS.LEVEL_ABOVE_CLEARANCE" | "RECORDS.LEVEL_BELOW_PARENT";
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
                        code?: "HTTP.REQUEST_INVALID" | "RECORDS.ACCESS_REASON_MISSING";
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
    FileContact_add: {
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
                "application/json": components["schemas"]["AddContactRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenContactResponse"];
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
                        code?: "RECORDS.CONTACT_ROLE_FULL" | "RECORDS.FILE_NOT_OPEN";
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
                        code?: "HTTP.REQUEST_INVALID" | "RECORDS.CONTACT_INVALID";
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
    FileContact_remove: {
        parameters: {
            query: {
                version: number;
            };
            header: {
                /** @description The same key with the same request: nothing happens a second time, the answer is that of the first */
                "Idempotency-Key"?: string;
                /** @description `csrfToken` of the session */
                "X-CSRF-Token": string;
            };
            path: {
                contactId: string;
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
                        code?: "RECORDS.CONTACT_NOT_FOUND" | "RECORDS.FILE_NOT_FOUND";
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
                        code?: "RECORDS.CONTACT_CHANGED_MEANWHILE" | "RECORDS.FILE_NOT_OPEN";
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
    FileContact_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same request: nothing happens a second time, the answer is that of the first */
                "Idempotency-Key"?: string;
                /** @description `csrfToken` of the session */
                "X-CSRF-Token": string;
            };
            path: {
                contactId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeContactRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenContactResponse"];
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
                        code?: "RECORDS.CONTACT_NOT_FOUND" | "RECORDS.FILE_NOT_FOUND";
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
                        code?: "RECORDS.CONTACT_CHANGED_MEANWHILE" | "RECORDS.CONTACT_ROLE_FULL" | "RECORDS.FILE_NOT_OPEN";
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
                        code?: "HTTP.REQUEST_INVALID" | "RECORDS.CONTACT_INVALID";
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
    Deletion_ask: {
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
                "application/json": components["schemas"]["RequestDeletionRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletionRequestResponse"];
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
                        code?: "RECORDS.FILE_NOT_FOUND" | "RECORDS.OBJECT_NOT_IN_FILE";
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
                        code?: "RECORDS.DELETION_ALREADY_REQUESTED" | "RECORDS.FILE_NOT_OPEN";
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
                        code?: "HTTP.REQUEST_INVALID" | "RECORDS.STEP_REASON_MISSING";
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
    FileDetails_details: {
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
                    "application/json": components["schemas"]["FileDetailsResponse"];
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
    DocumentUpload_add: {
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
                "multipart/form-data": components["schemas"]["AddDocumentRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedDocumentResponse"];
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
                        code?: "RECORDS.FILE_NOT_FOUND" | "RECORDS.PROCEEDING_NOT_FOUND";
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
                        code?: "RECORDS.FILE_NOT_OPEN" | "RECORDS.MARKED_INVALID";
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
                        code?: "RECORDS.SUBJECT_INVALID" | "RECORDS.UPLOAD_FORMAT_UNKNOWN" | "RECORDS.UPLOAD_INCOMPLETE" | "RECORDS.UPLOAD_TOO_LARGE" | "RECORDS.UPLOAD_WITHOUT_FILE";
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
    FileDetails_change: {
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
                "application/json": components["schemas"]["ChangeFieldsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileDetailsResponse"];
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
                        code?: "RECORDS.FIELDS_CHANGED_MEANWHILE" | "RECORDS.FILE_HAS_NO_TYPE" | "RECORDS.FILE_NOT_OPEN";
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
                        code?: "FILE_TYPES.VALUES_INVALID" | "HTTP.REQUEST_INVALID";
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
    FileDetails_changeType: {
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
                "application/json": components["schemas"]["ChangeFileTypeOfFileRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileDetailsResponse"];
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
                        code?: "FILE_TYPES.NOT_FOUND" | "RECORDS.FILE_NOT_FOUND";
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
                        code?: "FILE_TYPES.ELSEWHERE" | "FILE_TYPES.TAKES_NO_FILES" | "RECORDS.FIELDS_CHANGED_MEANWHILE" | "RECORDS.FILE_NOT_OPEN" | "RECORDS.FILE_TYPE_UNCHANGED";
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
                        code?: "FILE_TYPES.VALUES_INVALID" | "HTTP.REQUEST_INVALID";
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
    FileDetails_preview: {
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
                "application/json": components["schemas"]["TypeChangeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TypeChangePreviewResponse"];
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
                        code?: "FILE_TYPES.NOT_FOUND" | "RECORDS.FILE_NOT_FOUND";
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
                        code?: "FILE_TYPES.ELSEWHERE" | "FILE_TYPES.TAKES_NO_FILES" | "RECORDS.FIELDS_CHANGED_MEANWHILE" | "RECORDS.FILE_TYPE_UNCHANGED";
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
    FileWork_listFollowUps: {
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
                    "application/json": components["schemas"]["FollowUpResponse"][];
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
    FileWork_followUp: {
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
                "application/json": components["schemas"]["SetFollowUpRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeResponse"];
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
                        code?: "RECORDS.FILE_NOT_FOUND" | "RECORDS.OBJECT_NOT_IN_FILE";
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
                        code?: "HTTP.REQUEST_INVALID" | "RECORDS.ASSIGNEE_NOT_ALLOWED" | "RECORDS.FOLLOW_UP_INVALID" | "RECORDS.FOLLOW_UP_IN_PAST";
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
    FileAccess_grant: {
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
                "application/json": components["schemas"]["GrantRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessStepResponse"];
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
                        code?: "IDENTITY.UNIT_UNKNOWN" | "RECORDS.FILE_NOT_FOUND";
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
                        code?: "IDENTITY.UNIT_CLOSED" | "RECORDS.GRANT_WITHOUT_EFFECT";
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
                        code?: "HTTP.REQUEST_INVALID" | "RECORDS.ACCESS_REASON_MISSING" | "RECORDS.GRANT_INVALID";
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
    HandOut_ofFile: {
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
                    "application/json": components["schemas"]["HandOutResponse"][];
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
    HandOut_request: {
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
                "application/json": components["schemas"]["HandOutRequest"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOutResponse"];
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
                        code?: "EXCHANGE.HAND_OUT_NOT_FOUND" | "RECORDS.FILE_NOT_FOUND";
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
                        code?: "EXCHANGE.NOTHING_TO_HAND_OUT";
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
                        code?: "EXCHANGE.PURPOSE_MISSING" | "HTTP.REQUEST_INVALID";
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
    LifeCycle_invalid: {
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
                "application/json": components["schemas"]["InvalidRequest"];
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
                        code?: "RECORDS.FILE_NOT_FOUND" | "RECORDS.OBJECT_NOT_IN_FILE";
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
                        code?: "RECORDS.FILE_NOT_OPEN" | "RECORDS.MARKED_INVALID";
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
                        code?: "HTTP.REQUEST_INVALID" | "RECORDS.STEP_REASON_MISSING";
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
    LifeCycle_life: {
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
                    "application/json": components["schemas"]["FileLifeResponse"];
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
    FileWork_listNotes: {
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
                    "application/json": components["schemas"]["NoteListResponse"];
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
    FileWork_note: {
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
                "application/json": components["schemas"]["WriteNoteRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeResponse"];
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
                        code?: "RECORDS.FILE_NOT_FOUND" | "RECORDS.OBJECT_NOT_IN_FILE";
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
                        code?: "HTTP.REQUEST_INVALID" | "RECORDS.NOTE_INVALID";
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
    LifeCycle_closeOne: {
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
                proceedingId: string;
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
                        code?: "RECORDS.FILE_NOT_FOUND" | "RECORDS.OBJECT_NOT_IN_FILE";
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
                        code?: "RECORDS.CLOSING_OBSTRUCTED" | "RECORDS.FILE_NOT_OPEN";
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
    LifeCycle_proceedingObstacles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                proceedingId: string;
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
                    "application/json": components["schemas"]["ClosingObstacleResponse"][];
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
                        code?: "RECORDS.FILE_NOT_FOUND" | "RECORDS.OBJECT_NOT_IN_FILE";
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
    LifeCycle_reopenOne: {
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
                proceedingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenProceedingRequest"];
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
                        code?: "RECORDS.FILE_NOT_FOUND" | "RECORDS.OBJECT_NOT_IN_FILE";
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
                        code?: "RECORDS.FILE_NOT_OPEN" | "RECORDS.NOT_CLOSED";
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
                        code?: "HTTP.REQUEST_INVALID" | "RECORDS.STEP_REASON_MISSING";
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
    FileContact_place: {
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
                "application/json": components["schemas"]["FileUnderTabRequest"];
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
                        code?: "RECORDS.DOCUMENT_NOT_FOUND" | "RECORDS.FILE_NOT_FOUND" | "RECORDS.REGISTER_TAB_UNKNOWN";
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
                        code?: "RECORDS.FILE_HAS_NO_TYPE" | "RECORDS.FILE_NOT_OPEN";
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
    LifeCycle_reopen: {
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
                "application/json": components["schemas"]["ReopenFileRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileLifeResponse"];
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
                        code?: "RECORDS.FILE_CHANGED_MEANWHILE" | "RECORDS.NOT_CLOSED";
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
                        code?: "HTTP.REQUEST_INVALID" | "RECORDS.STEP_REASON_MISSING";
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
    LifeCycle_retentionEvent: {
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
                "application/json": components["schemas"]["RetentionEventRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileLifeResponse"];
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
                        code?: "RECORDS.NO_EVENT_AWAITED";
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
                        code?: "HTTP.REQUEST_INVALID" | "RECORDS.EVENT_IN_FUTURE";
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
    LifeCycle_valid: {
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
                "application/json": components["schemas"]["InvalidRequest"];
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
                        code?: "RECORDS.FILE_NOT_FOUND" | "RECORDS.OBJECT_NOT_IN_FILE";
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
                        code?: "RECORDS.FILE_NOT_OPEN" | "RECORDS.NOT_MARKED_INVALID";
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
                        code?: "HTTP.REQUEST_INVALID" | "RECORDS.STEP_REASON_MISSING";
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
    FileAccess_release: {
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
                "application/json": components["schemas"]["WallFileRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessStepResponse"];
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
                        code?: "RECORDS.FILE_NOT_FOUND" | "RECORDS.WALL_NOT_FOUND";
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
                        code?: "HTTP.REQUEST_INVALID" | "RECORDS.ACCESS_REASON_MISSING";
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
    FileAccess_wall: {
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
                "application/json": components["schemas"]["WallFileRequest"];
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
                        code?: "RECORDS.FILE_NOT_FOUND" | "RECORDS.WALL_NOT_FOUND";
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
                        code?: "RECORDS.GRANT_WITHOUT_EFFECT";
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
                        code?: "HTTP.REQUEST_INVALID" | "RECORDS.ACCESS_REASON_MISSING";
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
    FileDetails_listedValues: {
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
                "application/json": components["schemas"]["ListedValuesRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedValuesResponse"][];
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
    FileDetails_perFileType: {
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
                    "application/json": components["schemas"]["TypeUseResponse"][];
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
    FollowUp_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                due?: "coming" | "overdue" | "today";
                kind?: "deadline" | "follow-up";
                /** @description Number of items wanted. */
                limit?: number;
                /** @description `mine`: given to me, to those I stand in for, or to my offices; `all`: of every file I may work on. */
                scope?: "all" | "mine";
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
                    "application/json": components["schemas"]["FollowUpListResponse"];
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
    FollowUp_handOver: {
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
                "application/json": components["schemas"]["HandOverFollowUpRequest"];
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
                        code?: "RECORDS.FOLLOW_UP_NOT_FOUND" | "RECORDS.OBJECT_NOT_IN_FILE";
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
                        code?: "RECORDS.FILE_NOT_OPEN" | "RECORDS.FOLLOW_UP_CHANGED_MEANWHILE" | "RECORDS.FOLLOW_UP_SETTLED";
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
                        code?: "HTTP.REQUEST_INVALID" | "RECORDS.ASSIGNEE_NOT_ALLOWED";
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
    FollowUp_postpone: {
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
                "application/json": components["schemas"]["PostponeFollowUpRequest"];
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
                        code?: "RECORDS.FOLLOW_UP_NOT_FOUND" | "RECORDS.OBJECT_NOT_IN_FILE";
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
                        code?: "RECORDS.FILE_NOT_OPEN" | "RECORDS.FOLLOW_UP_CHANGED_MEANWHILE" | "RECORDS.FOLLOW_UP_SETTLED";
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
                        code?: "HTTP.REQUEST_INVALID" | "RECORDS.FOLLOW_UP_IN_PAST" | "RECORDS.STEP_REASON_MISSING";
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
    FollowUp_settle: {
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
                "application/json": components["schemas"]["SettleFollowUpRequest"];
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
                        code?: "RECORDS.FOLLOW_UP_NOT_FOUND" | "RECORDS.OBJECT_NOT_IN_FILE";
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
                        code?: "RECORDS.FILE_NOT_OPEN" | "RECORDS.FOLLOW_UP_CHANGED_MEANWHILE" | "RECORDS.FOLLOW_UP_SETTLED";
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
    FollowUp_counts: {
        parameters: {
            query?: {
                scope?: "all" | "mine";
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
                    "application/json": components["schemas"]["FollowUpCountsResponse"];
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
    FollowUp_reckon: {
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
                "application/json": components["schemas"]["ReckonDeadlineRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReckonedDeadlineResponse"];
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
    HandOut_get: {
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
                    "application/json": components["schemas"]["HandOutResponse"];
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
                        code?: "EXCHANGE.HAND_OUT_NOT_FOUND";
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
    HandOut_content: {
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
                    "application/zip": string;
                };
            };
            /** @description The range that was asked for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/zip": string;
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
                        code?: "EXCHANGE.HAND_OUT_NOT_FOUND" | "STORAGE.OBJECT_NOT_FOUND";
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
                        code?: "EXCHANGE.HAND_OUT_NOT_READY";
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
    Rehearsal_list: {
        parameters: {
            query?: {
                plan?: string;
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
                    "application/json": components["schemas"]["RehearsalResponse"][];
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
    Rehearsal_begin: {
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
                "application/json": components["schemas"]["BeginRehearsalRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RehearsalResponse"];
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
                        code?: "RECORDS.REHEARSAL_PLAN_SUPERSEDED";
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
    Rehearsal_get: {
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
                    "application/json": components["schemas"]["RehearsalResponse"];
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
                        code?: "RECORDS.REHEARSAL_NOT_FOUND";
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
    Rehearsal_discard: {
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
                        code?: "RECORDS.REHEARSAL_NOT_FOUND";
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
                        code?: "RECORDS.REHEARSAL_CHANGED_MEANWHILE" | "RECORDS.REHEARSAL_STATE_REFUSES";
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
    Rehearsal_apply: {
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
                "application/json": components["schemas"]["CarryOutRehearsalRequest"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RehearsalResponse"];
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
                        code?: "FILING_PLAN.NOT_FOUND" | "RECORDS.REHEARSAL_NOT_FOUND";
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
                        code?: "RECORDS.REHEARSAL_CHANGED_MEANWHILE" | "RECORDS.REHEARSAL_NOT_READY" | "RECORDS.REHEARSAL_PLAN_NOT_RELEASED" | "RECORDS.REHEARSAL_STATE_REFUSES";
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
    Rehearsal_approve: {
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
                "application/json": components["schemas"]["ApproveRehearsalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RehearsalResponse"];
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
                        code?: "RECORDS.REHEARSAL_NOT_FOUND";
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
                        code?: "RECORDS.REHEARSAL_APPROVED_ALREADY" | "RECORDS.REHEARSAL_CHANGED_MEANWHILE" | "RECORDS.REHEARSAL_NOT_READY" | "RECORDS.REHEARSAL_SECOND_PERSON_REQUIRED" | "RECORDS.REHEARSAL_STATE_REFUSES";
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
    Rehearsal_decide: {
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
                "application/json": components["schemas"]["DecideRehearsalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RehearsalResponse"];
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
                        code?: "FILING_PLAN.NOT_FOUND" | "RECORDS.REHEARSAL_NOT_FOUND";
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
                        code?: "RECORDS.REHEARSAL_CHANGED_MEANWHILE" | "RECORDS.REHEARSAL_STATE_REFUSES";
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
                        code?: "HTTP.REQUEST_INVALID" | "RECORDS.REHEARSAL_DECISION_INVALID";
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
    RehearsalReport_differences: {
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
                    "application/json": components["schemas"]["RehearsalDifferencesResponse"];
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
                        code?: "FILING_PLAN.NOT_FOUND" | "RECORDS.REHEARSAL_NOT_FOUND";
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
    Rehearsal_export: {
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
                    "text/csv": string;
                };
            };
            /** @description The range that was asked for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                        code?: "RECORDS.REHEARSAL_NOT_FOUND";
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
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    RehearsalReport_files: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                finding?: "lead-changed" | "lead-closed" | "moved" | "over-thirty" | "own-lead" | "own-retention" | "re-marked" | "retention-changed" | "retired" | "shortened" | "shortened-running" | "undecided";
                from?: string;
                /** @description Number of items wanted. */
                limit?: number;
                to?: string;
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
                    "application/json": components["schemas"]["RehearsedFilePageResponse"];
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
                        code?: "RECORDS.REHEARSAL_NOT_FOUND";
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
    RehearsalReport_flows: {
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
                    "application/json": components["schemas"]["UnitFlowResponse"][];
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
                        code?: "FILING_PLAN.NOT_FOUND" | "RECORDS.REHEARSAL_NOT_FOUND";
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
    RehearsalReport_offices: {
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
                    "application/json": components["schemas"]["OfficeBalanceResponse"][];
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
                        code?: "RECORDS.REHEARSAL_NOT_FOUND";
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
    RehearsalReport_reasons: {
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
                    "application/json": components["schemas"]["ReasonNeededResponse"][];
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
                        code?: "RECORDS.REHEARSAL_NOT_FOUND";
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
    Rehearsal_runAgain: {
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
                "application/json": components["schemas"]["RehearsalRevisionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RehearsalResponse"];
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
                        code?: "RECORDS.REHEARSAL_NOT_FOUND";
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
                        code?: "RECORDS.REHEARSAL_CHANGED_MEANWHILE" | "RECORDS.REHEARSAL_STATE_REFUSES";
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
    Rehearsal_undo: {
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
                "application/json": components["schemas"]["CarryOutRehearsalRequest"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RehearsalResponse"];
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
                        code?: "RECORDS.REHEARSAL_NOT_FOUND";
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
                        code?: "RECORDS.REHEARSAL_CHANGED_MEANWHILE" | "RECORDS.REHEARSAL_STATE_REFUSES";
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
    RehearsalReport_undoObstacles: {
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
                    "application/json": components["schemas"]["UndoObstacleResponse"][];
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
                        code?: "RECORDS.REHEARSAL_NOT_FOUND";
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
    Rehearsal_placement: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the content that is there already */
                "If-None-Match"?: string;
                /** @description One range of bytes, such as `bytes=0-1023` */
                Range?: string;
            };
            path?: never;
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
                    "text/csv": string;
                };
            };
            /** @description The range that was asked for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                        code?: "PLATFORM.DATABASE_UNAVAILABLE";
                    } & components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SavedSearch_list: {
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
                    "application/json": components["schemas"]["SavedSearchResponse"][];
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
    SavedSearch_save: {
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
                "application/json": components["schemas"]["SaveSearchRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearchResponse"];
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
                        code?: "SEARCH.SAVED_SEARCH_NOT_FOUND";
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
                        code?: "SEARCH.NAME_TAKEN" | "SEARCH.TOO_MANY_SAVED";
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
    SavedSearch_remove: {
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
    SavedSearch_look: {
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
                        code?: "SEARCH.SAVED_SEARCH_NOT_FOUND";
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
    SavedSearch_newHits: {
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
                    "application/json": components["schemas"]["NewHitsResponse"][];
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
    Search_find: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                documentType?: string;
                fileType?: string;
                from?: string;
                kind?: "document" | "file";
                /** @description Number of items wanted. */
                limit?: number;
                order?: "newest" | "reference" | "relevance";
                /**
                 * @description Words, parts of compounds, phrases in quotes, references; `-` or NICHT excludes, ODER joins alternatives, and az: von: betreff:
                 *     amt: typ: jahr: zustand: name fields.
                 */
                q?: string;
                /** @description State of the file. */
                state?: string;
                to?: string;
                /** @description An office, with everything below it. */
                unit?: string;
                year?: number;
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
    Substitution_staff: {
        parameters: {
            query?: {
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
                    "application/json": components["schemas"]["StaffResponse"][];
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
    Substitution_list: {
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
                    "application/json": components["schemas"]["SubstitutionResponse"][];
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
    Substitution_name: {
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
                "application/json": components["schemas"]["SetSubstitutionRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubstitutionSetResponse"];
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
                        code?: "HTTP.REQUEST_INVALID" | "IDENTITY.SUBSTITUTION_INVALID";
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
    Substitution_remove: {
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
                        code?: "IDENTITY.SUBSTITUTION_UNKNOWN";
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
    Substitution_all: {
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
                    "application/json": components["schemas"]["SubstitutionResponse"][];
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
