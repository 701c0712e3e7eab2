package org.hearthbook.laptop.documents.making;

/// Watches a document being made and may stop it. Told from whichever thread is at work.
public interface Progress {

    /// What the making is busy with.
    enum Step {
        PICTURES,
        LAYOUT,
        PAGES,
        WRITING
    }

    /// `done` of `of` parts of a step are finished.
    void reached(Step step, int done, int of);

    /// Whether the person has asked to stop.
    boolean isCancelled();

    /// Nobody watches and nobody stops it.
    static Progress unwatched() {
        return new Progress() {
            @Override
            public void reached(Step step, int done, int of) {}

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
    }
}
