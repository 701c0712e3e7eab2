package org.hearthbook.laptop.commands;

import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.documents.press.Pressed;
import org.hearthbook.laptop.store.FileSync;
import org.hearthbook.records.files.KeptFile;
import org.hearthbook.records.household.CarerInduction;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.people.Person;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/// Every document and every file of a household, in one new folder. It is there whole, or not at
/// all.
final class Everything {

    /// How it ended.
    sealed interface Outcome {}

    record Done(int documents, int files) implements Outcome {}

    /// Nothing was left behind.
    record NotDone(Pressed because) implements Outcome {}

    /// One document, and what its file is called.
    private record Paper(String name, BiFunction<Papers, Path, Pressed> making) {}

    private final OpenBook open;
    private final Household household;
    private final Stoppable progress;
    private final FreshNames names;
    private final Path folder;

    Everything(OpenBook open, Stoppable progress, Path folder) {
        this.open = open;
        this.progress = progress;
        this.folder = folder;
        household = open.household();
        names = new FreshNames(folder);
    }

    Outcome write() {
        try {
            Files.createDirectory(folder);
        } catch (IOException _) {
            return new NotDone(new Pressed.NotWritten(Words.of("exportNoFolder", folder)));
        }
        var outcome = filled();
        if (outcome instanceof NotDone) {
            takeAway();
        }
        return outcome;
    }

    private Outcome filled() {
        var papers = papers();
        for (var at = 0; at < papers.size(); at++) {
            var paper = papers.get(at);
            var making = new Papers(open, progress.part(at, papers.size()));
            var pressed = paper.making().apply(making, names.of(paper.name() + ".pdf"));
            if (!(pressed instanceof Pressed.Written)) {
                return new NotDone(pressed);
            }
        }
        return copied(papers.size());
    }

    private Outcome copied(int documents) {
        try {
            for (var file : household.files()) {
                if (progress.isCancelled()) {
                    return new NotDone(new Pressed.Cancelled());
                }
                copy(file);
            }
            FileSync.folderOf(folder);
            return new Done(documents, household.files().size());
        } catch (IOException _) {
            return new NotDone(new Pressed.NotWritten(Words.of("exportFileTrouble")));
        }
    }

    private void copy(KeptFile file) throws IOException {
        try (var in = open.files().open(file)) {
            var copy = names.of(file.name());
            Files.copy(in, copy);
            FileSync.whole(copy);
        }
    }

    private List<Paper> papers() {
        var papers = new ArrayList<Paper>();
        household.agreements().stream()
                .filter(it -> it.signed() != null)
                .map(it ->
                        paper("agreement", it.carer(), (make, out) -> make.agreement(it.id(), out)))
                .forEach(papers::add);
        household.people().stream()
                .filter(it -> it.asCarer().isPresent())
                .forEach(it -> ofCarer(it, papers));
        household.visits().stream()
                .filter(it -> it.dropped() == null)
                .map(it -> new Paper("visit-" + it.on(), (make, out) -> make.visit(it.id(), out)))
                .forEach(papers::add);
        if (!household.notes().isEmpty()) {
            papers.add(new Paper("notes", Papers::notes));
        }
        return papers;
    }

    private void ofCarer(Person carer, List<Paper> papers) {
        var id = carer.id();
        if (CarerInduction.of(household, open.pack(), carer, open.today()).isPresent()) {
            papers.add(paper("portfolio", id, (make, out) -> make.portfolio(id, out)));
        }
        papers.add(paper("training", id, (make, out) -> make.training(id, out)));
        household.certificates().stream()
                .filter(it -> it.carer().equals(id) && it.isSigned())
                .map(it -> paper("certificate", id, (make, out) -> make.certificate(it.id(), out)))
                .forEach(papers::add);
    }

    private Paper paper(String what, UUID carer, BiFunction<Papers, Path, Pressed> making) {
        var name = household.person(carer).map(Person::name).orElse("");
        return new Paper(what + "-" + name, making);
    }

    /// The folder is new, so all in it is ours.
    private void takeAway() {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException _) {
            folder.toFile().deleteOnExit();
        }
    }
}
