package cymru.prawf.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.interceptor.TransactionAttribute;

/** Transactions that tell PostgreSQL how to plan what is asked in them. */
final class Transactions extends JdbcTransactionManager {

    Transactions(DataSource database) {
        super(database);
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition asked)
            throws SQLException {
        super.prepareTransactionalConnection(connection, asked);
        if (asked instanceof TransactionAttribute labelled
                && labelled.getLabels().contains(OneCase.LABEL)) {
            try (var tell = connection.prepareStatement("select " + OneCase.PLANNED_ONCE)) {
                tell.execute();
            }
        }
    }
}
