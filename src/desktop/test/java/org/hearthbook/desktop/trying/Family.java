package org.hearthbook.desktop.trying;

import static org.hearthbook.desktop.trying.Evening.must;

import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.keys.PersonKeys;
import org.hearthbook.records.changes.Body;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.induction.EvidenceChange;
import org.hearthbook.records.people.PersonChange;
import org.hearthbook.records.people.PublicKeys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// One made-up household on a worker's laptop. What its carer does comes from the carer's own
/// laptop, signed with the carer's own keys.
public final class Family {

    public static final Instant AT = Instant.parse("2027-03-01T21:50:00Z");
    public static final LocalDate APPROVED = LocalDate.of(2026, 9, 4);

    private static final String MAINSTREAM = "mainstream";
    private static final List<String> SURNAMES =
            List.of("Okafor", "Begum", "Novak", "O'Brien", "Tesfaye", "Sharma", "Hughes", "Chen");
    private static final List<String> CARERS =
            List.of("Amara", "Nasrin", "Petra", "Sean", "Selam", "Ravi", "Carys", "Mei");
    private static final List<String> CHILDREN =
            List.of("Kofi", "Leila", "Tomas", "Aoife", "Yonas", "Anaya", "Rhys", "Jun");

    private final OpenBook book;
    private final Postman postman;
    private final PersonKeys carerKeys;
    private final UUID child;

    private Family(OpenBook book, UUID carer, UUID child) {
        this.book = book;
        this.child = child;
        postman = new Postman(book);
        carerKeys = PersonKeys.generate(carer, Table.DESK.random());
    }

    /// Makes `worker` known to the empty `book` and fills it with a carer and a child, all of it
    /// received by the service.
    static Family begin(OpenBook book, PersonChange.WorkerAdded worker) {
        var number = (int) (book.household().id().getLeastSignificantBits() & 0xFF);
        var surname = named(SURNAMES, number);
        must(book.introduce("The " + surname + " household", worker));
        var family = new Family(book, book.newId(), book.newId());
        var carer = named(CARERS, number) + " " + surname;
        must(
                book.act(
                        Act.on(family.carer(), carer(carer, "primary", APPROVED)),
                        Act.on(family.child, child(named(CHILDREN, number)))));
        family.postman.receivesAll(AT);
        var card = family.carerKeys.card();
        var keys = PublicKeys.of(card.signingKey(), card.openingKey());
        family.carerWrites(family.carer(), new PersonChange.KeysAdded(keys));
        return family;
    }

    private static String named(List<String> names, int number) {
        var again = number / names.size();
        return names.get(number % names.size()) + (again == 0 ? "" : " " + (again + 1));
    }

    public static PersonChange.CarerAdded carer(String name, String kind, LocalDate approved) {
        return new PersonChange.CarerAdded(name, kind, approved, "Two children, 5 to 11");
    }

    private static PersonChange.ChildAdded child(String name) {
        return new PersonChange.ChildAdded(name, "", "", null, LocalDate.of(2027, 1, 1));
    }

    public OpenBook book() {
        return book;
    }

    public UUID id() {
        return book.household().id();
    }

    public UUID carer() {
        return carerKeys.person();
    }

    public UUID child() {
        return child;
    }

    /// The carer wrote this on their own laptop, over all of the record that is here, and it came.
    public Family carerWrites(UUID record, Body body) {
        var base = book.household().heads(record);
        postman.delivers(List.of(postman.writtenElsewhere(record, base, carer(), body)), AT);
        return this;
    }

    /// The carer did this on their own laptop and signed it, and it came.
    public Family carerSigns(UUID record, Body body) {
        var base = book.household().heads(record);
        postman.delivers(List.of(postman.signedElsewhere(record, base, carerKeys, body)), AT);
        return this;
    }

    /// The carer wrote `account` for the outcome called `code` and says that it can be read. The
    /// id of that evidence is given.
    public UUID marksReady(String code, String account) {
        var record = Evidence.idFor(id(), carer(), MAINSTREAM, code);
        carerWrites(record, new EvidenceChange.Begun(carer(), MAINSTREAM, code));
        carerWrites(record, new EvidenceChange.AccountWritten(account));
        var hash = book.household().evidence(record).orElseThrow().contentSha256();
        carerWrites(record, new EvidenceChange.MarkedReady(hash));
        return record;
    }

    /// What the service says of this household.
    public Postman postman() {
        return postman;
    }
}
