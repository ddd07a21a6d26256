package org.objectionportal.dispute;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.objectionportal.content.ItemMark;
import org.objectionportal.content.Mark;
import org.objectionportal.identity.DataSubject;
import org.objectionportal.testing.Person;

/** Somebody with content to dispute, and what became of it. */
public final class Disputer {

    /** One thing they have published. */
    public record Item(long id, String excerpt) {
    }

    public final Person person;
    public final long account;
    private final List<Item> items = new ArrayList<>();
    private final DataSource database;

    /** @param person with content */
    public Disputer(Person person, DataSource database) throws SQLException {
        this.person = person;
        this.database = database;
        long first = 0;
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement("""
                select c.account_id, c.id, c.excerpt from content_item c join account a on a.id = c.account_id
                where a.subject = ? and c.excerpt <> '' order by c.account_id, c.id""")) {
            select.setString(1, person.subject());
            ResultSet row = select.executeQuery();
            while (row.next()) {
                first = first == 0 ? row.getLong(1) : first;
                items.add(new Item(row.getLong(2), row.getString(3)));
            }
        }
        this.account = first;
    }

    /** One nobody has touched. */
    public Item nextItem() {
        return items.remove(0);
    }

    public DataSubject subject() {
        return new DataSubject(person.subject(), person.mailAddress(), true, Optional.of(ZoneId.of("Europe/Malta")));
    }

    /** The reference of their newest dispute. */
    public DisputeReference newest() {
        return QuarkusTransaction.requiringNew().call(() -> new DisputeReference(ItemMark.<ItemMark>find(
                "placedBy = ?1 and kind = ?2 order by id desc", person.subject(), Mark.DISPUTED).firstResult().id));
    }

    /** The bits of {@link Mark} on an item. */
    public int marks(Item item) throws SQLException {
        return Integer.parseInt(one("select marks from content_item where id = " + item.id()));
    }

    public String one(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); ResultSet row = connection.createStatement().executeQuery(sql)) {
            return row.next() ? row.getString(1) : null;
        }
    }

    public void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute(sql);
        }
    }
}
