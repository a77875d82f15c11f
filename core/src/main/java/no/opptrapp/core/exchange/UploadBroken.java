package no.opptrapp.core.exchange;

import java.io.IOException;

/** Whoever sent a file hung up, or the network did, before its end. An ordinary event: nothing of the file is kept. */
public final class UploadBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UploadBroken(long bytes, IOException cause) {
        super("The sender went away after " + bytes + " bytes", cause);
    }
}
