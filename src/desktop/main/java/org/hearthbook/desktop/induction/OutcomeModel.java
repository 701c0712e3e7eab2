package org.hearthbook.desktop.induction;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.evidence.BehindIt;
import org.hearthbook.desktop.sitting.AutoSave;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.laptop.book.Acted;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.induction.EvidenceChange;
import org.hearthbook.records.induction.Piece;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Working on one outcome: the account, what stands behind it, and its way to the social worker.
public final class OutcomeModel {

    private static final Words WORDS = Words.of(OutcomeModel.class);
    private static final String ACCOUNT = "account";
    private static final String MOVED_ON = "evidenceMovedOn";

    private final Sitting sitting;
    private final String code;
    private final AutoSave draft;
    private final EvidenceActs acts;
    private final StringProperty account = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<OutcomeState> state = new ReadOnlyObjectWrapper<>();

    public OutcomeModel(Sitting sitting, String code) {
        this.sitting = sitting;
        this.code = code;
        var page = page();
        var drafts = sitting.book().drafts();
        var place = "outcome:" + page.set().id() + ":" + code;
        draft = new AutoSave(drafts, sitting.background(), place, this::fields);
        acts = new EvidenceActs(sitting, page.set().id(), code);
        account.set(drafts.find(place).map(it -> it.get(ACCOUNT)).orElse(page.account()));
        account.addListener((_, _, _) -> draft.touched());
        state.set(new OutcomeState.Shown(page));
    }

    private Map<String, String> fields() {
        return Map.of(ACCOUNT, account.get());
    }

    private OutcomePage page() {
        var induction = new InductionChapter(sitting.book()).progress().orElseThrow();
        return new OutcomePage(induction, induction.outcome(code).orElseThrow());
    }

    public ReadOnlyObjectProperty<OutcomeState> state() {
        return state.getReadOnlyProperty();
    }

    public OutcomePage shown() {
        return state.get().page();
    }

    public StringProperty account() {
        return account;
    }

    /// Whether something was typed that is not in the book yet.
    public boolean hasUnsavedWords() {
        return !account.get().equals(shown().account());
    }

    /// Who will read it, if the book knows them.
    public String reader() {
        return new InductionChapter(sitting.book()).socialWorker().orElse(WORDS.get("reader"));
    }

    public void saveAccount() {
        act(List.of(written()), this::accountSaved);
    }

    private EvidenceChange written() {
        return new EvidenceChange.AccountWritten(account.get());
    }

    private void accountSaved() {
        letGoOfDraft();
        state.set(new OutcomeState.Saved(page()));
    }

    private void letGoOfDraft() {
        if (account.get().equals(page().account())) {
            draft.discard();
        }
    }

    /// Marks exactly what is on the page as ready to be read; the account is saved with it.
    public void markReady() {
        var changes = new ArrayList<EvidenceChange>();
        if (hasUnsavedWords()) {
            changes.add(written());
        }
        var read = Evidence.contentSha256(account.get(), shown().pieces());
        changes.add(new EvidenceChange.MarkedReady(read));
        act(changes, this::letGoOfDraft);
    }

    public void takeBack() {
        act(List.of(new EvidenceChange.TakenBack()), () -> {});
    }

    /// The letters of the criteria that the carer has thought about.
    public void consider(String letter, boolean isConsidered) {
        var letters =
                new ArrayList<>(shown().evidence().map(Evidence::considered).orElse(List.of()));
        letters.remove(letter);
        if (isConsidered) {
            letters.add(letter);
        }
        letters.sort(null);
        act(List.of(new EvidenceChange.CriteriaConsidered(letters)), () -> {});
    }

    public void add(Piece piece) {
        act(List.of(new EvidenceChange.PieceAdded(piece)), () -> {});
    }

    /// Takes `piece` out and offers to put it back.
    public void remove(Piece piece) {
        var back =
                new Piece(
                        sitting.book().newId(),
                        piece.type(),
                        piece.source(),
                        piece.record(),
                        piece.caption());
        var title = BehindIt.of(sitting.book(), piece).title();
        act(
                List.of(new EvidenceChange.PieceRemoved(piece.id())),
                () -> sitting.undo().offer(WORDS.get("removed", title), () -> add(back)));
    }

    /// Says something about it to whoever reviews it; `afterwards` once it is saved.
    public void say(String words, Runnable afterwards) {
        act(List.of(new EvidenceChange.Remarked(words.strip())), afterwards);
    }

    /// Keeps what is typed here over what somebody else wrote meanwhile.
    public void keepMine() {
        acts.lookAgain();
        saveAccount();
    }

    /// Takes what is in the book now. What was typed here is written before it, so that both
    /// wordings stay in the history.
    public void takeTheirs() {
        var theirs = page().account();
        acts.lookAgain();
        act(
                List.of(written(), new EvidenceChange.AccountWritten(theirs)),
                () -> tookTheirs(theirs));
    }

    private void tookTheirs(String theirs) {
        account.set(theirs);
        draft.discard();
        state.set(new OutcomeState.Shown(page()));
    }

    private void act(List<EvidenceChange> changes, Runnable afterwards) {
        state.set(new OutcomeState.Saving(shown()));
        acts.run(changes, it -> acted(it, afterwards), this::failed);
    }

    private void acted(Acted acted, Runnable afterwards) {
        state.set(
                switch (acted) {
                    case Acted.Saved _ -> new OutcomeState.Shown(page());
                    case Acted.Refused(var because) when because.key().equals(MOVED_ON) ->
                            new OutcomeState.MovedOn(page(), because.words());
                    case Acted.Refused _, Acted.NotSaved _, Acted.WrongPassphrase _ ->
                            new OutcomeState.NotSaved(page(), acted.words());
                });
        if (acted.isSaved()) {
            afterwards.run();
        }
    }

    private void failed() {
        state.set(new OutcomeState.NotSaved(page(), WORDS.get("failed")));
    }

    /// Keeps the draft at once, as when the page is left.
    public void keep() {
        draft.keepNow();
    }
}
