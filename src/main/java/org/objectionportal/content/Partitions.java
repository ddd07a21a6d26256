package org.objectionportal.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * The partitions of {@code content_item}. Who goes straight to one, {@code content_item_}n, saves what PostgreSQL takes to find
 * it for every row: more than half of a look-up by key.
 */
final class Partitions {

    /** As the table was made (V20). */
    private static final String OF = """
            SELECT n, id FROM unnest(?::bigint[]) AS account (id) JOIN generate_series(0, 15) AS n
                ON satisfies_hash_partition('content_item'::regclass, 16, n, id)""";

    private Partitions() {
    }

    /** {@code rows} by the number of the partition that the items of their account are in. */
    static <T> Map<Integer, List<T>> split(Connection connection, List<T> rows, ToLongFunction<T> account) throws SQLException {
        Map<Long, List<T>> accounts = rows.stream().collect(Collectors.groupingBy(account::applyAsLong));
        Map<Integer, List<T>> parts = new TreeMap<>();
        try (PreparedStatement select = connection.prepareStatement(OF)) {
            select.setArray(1, connection.createArrayOf("bigint", accounts.keySet().toArray()));
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    parts.computeIfAbsent(found.getInt(1), part -> new ArrayList<>()).addAll(accounts.get(found.getLong(2)));
                }
            }
        }
        return parts;
    }
}
