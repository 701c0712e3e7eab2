package org.hearthbook.service.commands;

import org.hearthbook.service.store.Laptops;
import org.hearthbook.service.store.Transaction;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// The one-time codes by which people connect a laptop.
@Command(
        name = "code",
        description = "Looks after the one-time codes by which people connect a laptop.",
        subcommands = {CodeIssueCommand.class, CodeCommands.All.class, CodeCommands.MakeVoid.class},
        synopsisSubcommandLabel = "COMMAND")
final class CodeCommands {

    /// Lists them.
    @Command(name = "list", description = "Lists codes by their first letters, which open nothing.")
    static final class All implements Task {

        @Mixin private Premises premises = new Premises();
        @Mixin private JsonOption json = new JsonOption();

        @Override
        public Ending run(Terminal terminal) {
            return premises.enter(office -> {
                var now = office.clock().millis();
                var all = office.reading(it -> new Laptops(it).codes());
                all.forEach(it -> json.print(terminal, it, () -> line(it, now)));
                return new Ending.Fine();
            });
        }

        private static String line(Laptops.Code code, long now) {
            var until = Given.time(code.expires());
            return Words.of("codeLine", code.selector(), code.name(), standing(code, now), until);
        }

        private static String standing(Laptops.Code code, long now) {
            if (code.spent() != null) {
                return Words.of("codeSpent");
            }
            return Words.of(code.expires() < now || code.wrong() >= 5 ? "codeOver" : "codeOpen");
        }
    }

    /// Makes one open nothing.
    @Command(name = "void", description = "Makes a code open nothing from now on.")
    static final class MakeVoid implements Task {

        @Mixin private Premises premises = new Premises();

        @Parameters(paramLabel = "LETTERS", description = "Its first letters, from: code list")
        private String selector = "";

        @Override
        public Ending run(Terminal terminal) {
            return premises.enter(office -> {
                office.inTransaction(it -> makeVoid(office, it));
                terminal.print(Words.of("codeMadeVoid", selector));
                return new Ending.Fine();
            });
        }

        private boolean makeVoid(Office office, Transaction transaction) {
            if (!new Laptops(transaction).voidCode(selector, office.clock().millis())) {
                throw NotDone.because("noCode", selector);
            }
            office.audit(transaction, "code.void", "code " + selector);
            return true;
        }
    }
}
