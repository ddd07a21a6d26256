package org.objectionportal.site;

import java.util.Optional;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.objectionportal.language.Languages;

/** Says of every page in which language it is; its address tells. Pages of the staff stand outside the languages. */
class ContentLanguage {

    private final Languages languages;

    ContentLanguage(Languages languages) {
        this.languages = languages;
    }

    @ServerResponseFilter
    void add(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.hasEntity() && !response.getHeaders().containsKey(HttpHeaders.CONTENT_LANGUAGE)) {
            String tag = request.getUriInfo().getPath().replaceFirst("^/", "").split("/", 2)[0];
            languages.find(tag).or(() -> isPage(response) ? Optional.of(languages.source()) : Optional.empty()).ifPresent(language -> response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, language.htmlLang()));
        }
    }

    private static boolean isPage(ContainerResponseContext response) {
        return response.getMediaType() != null && MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType());
    }
}
