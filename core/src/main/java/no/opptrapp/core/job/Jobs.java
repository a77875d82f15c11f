package no.opptrapp.core.job;

/** All recurring work there is. */
public interface Jobs {

    /** Has this instance take its part from now on, until it is told to stop. */
    Working begin();

    /** Work in this instance; closing waits some seconds for what is under way. */
    interface Working extends AutoCloseable {
        @Override
        void close();
    }
}
