package org.objectionportal;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import io.quarkus.security.Authenticated;

/** An endpoint says who may call it, on itself or on its class, and a form says what it takes. */
class RolesAreStated extends ArchCondition<JavaClass> {

    RolesAreStated() {
        super("state the roles of every endpoint");
    }

    @Override
    public void check(JavaClass resource, ConditionEvents events) {
        for (JavaMethod method : resource.getMethods()) {
            boolean endpoint = method.isMetaAnnotatedWith(HttpMethod.class);
            if (endpoint && !states(method) && !states(resource)) {
                events.add(SimpleConditionEvent.violated(method, method.getFullName() + " states no roles"));
            }
        }
    }

    private static boolean states(CanBeAnnotated annotated) {
        return annotated.isAnnotatedWith(RolesAllowed.class) || annotated.isAnnotatedWith(PermitAll.class)
                || annotated.isAnnotatedWith(Authenticated.class) || annotated.isAnnotatedWith(DenyAll.class);
    }
}
