package org.objectionportal.guard;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.smallrye.common.annotation.Blocking;
import org.objectionportal.language.Language;

/** A page with a fault, in tests only. */
@Path("/{lang}/faulty")
@PermitAll
@Blocking
public class FailingResource {

    static final String SECRET = "jdbc:postgresql://somewhere/secret";

    @GET
    public String fail(@PathParam("lang") Language language) {
        throw new IllegalStateException(SECRET);
    }
}
