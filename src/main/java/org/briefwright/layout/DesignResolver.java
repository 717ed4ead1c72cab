package org.briefwright.layout;

import java.io.Reader;
import java.io.StringReader;
import java.util.Map;
import org.briefwright.fact.Nearest;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.cache.AlwaysValidCacheEntryValidity;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ITemplateResolver;
import org.thymeleaf.templateresolver.TemplateResolution;
import org.thymeleaf.templateresource.ITemplateResource;

/** Finds templates in a design that has been read, and nowhere else. */
final class DesignResolver implements ITemplateResolver {

  private final Design design;

  DesignResolver(Design design) {
    this.design = design;
  }

  @Override
  public String getName() {
    return "design";
  }

  @Override
  public Integer getOrder() {
    return 1;
  }

  @Override
  public TemplateResolution resolveTemplate(
      IEngineConfiguration configuration,
      @Nullable String owner,
      String template,
      @Nullable Map<String, Object> attributes) {
    String text =
        design
            .template(template)
            .orElseThrow(() ->
                new Fault(
                    "there is no template \"" + template + "\"",
                    Nearest.remedy(template, design.templates())));
    return new TemplateResolution(
        new Named(design.fileOf(template), text),
        TemplateMode.XML,
        new AlwaysValidCacheEntryValidity());
  }

  /** A template that messages call by its file, where the engine would print the whole text. */
  private record Named(String file, String text) implements ITemplateResource {

    @Override
    public String getDescription() {
      return file;
    }

    @Override
    public String getBaseName() {
      return file;
    }

    @Override
    public boolean exists() {
      return true;
    }

    @Override
    public Reader reader() {
      return new StringReader(text);
    }

    @Override
    public ITemplateResource relative(String location) {
      throw new Fault(
          "\"" + location + "\" is outside of the design", "name a template of the design");
    }
  }
}
