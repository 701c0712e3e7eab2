package org.hearthbook.laptop.store;

import org.hearthbook.laptop.keys.PersonCard;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The people in the database.
final class PersonRows {

    private static final String ADD =
            "INSERT INTO person (id, label, signing_key, opening_key) VALUES (?, ?, ?, ?)";
    private static final String ALL = "SELECT id, label FROM person ORDER BY rowid";
    private static final String CARD =
            "SELECT id, signing_key, opening_key FROM person WHERE id = ?";
    private static final String RENAME = "UPDATE person SET label = ? WHERE id = ?";
    private static final String GUESSES = "SELECT wrong_guesses FROM person WHERE id = ?";
    private static final String SET_GUESSES = "UPDATE person SET wrong_guesses = ? WHERE id = ?";

    private PersonRows() {}

    static void add(Connection connection, String label, PersonCard card) throws SQLException {
        Sql.run(connection, ADD, card.person(), label, card.signingKey(), card.openingKey());
    }

    static List<SignIn> all(Connection connection) throws SQLException {
        return Sql.all(connection, PersonRows::signIn, ALL);
    }

    static Optional<PersonCard> card(Connection connection, UUID person) throws SQLException {
        return Sql.first(connection, PersonRows::card, CARD, person);
    }

    static void rename(Connection connection, SignIn named) throws SQLException {
        Sql.run(connection, RENAME, named.label(), named.person());
    }

    static int wrongGuesses(Connection connection, UUID person) throws SQLException {
        return (int) Sql.number(connection, GUESSES, person);
    }

    static void setWrongGuesses(Connection connection, UUID person, int count) throws SQLException {
        Sql.run(connection, SET_GUESSES, count, person);
    }

    private static SignIn signIn(ResultSet row) throws SQLException {
        return new SignIn(Sql.id(row, "id"), Sql.words(row, "label"));
    }

    private static PersonCard card(ResultSet row) throws SQLException {
        try {
            return new PersonCard(
                    Sql.id(row, "id"), Sql.blob(row, "signing_key"), Sql.blob(row, "opening_key"));
        } catch (IllegalArgumentException _) {
            throw Sql.damaged("A person's card that is none");
        }
    }
}
