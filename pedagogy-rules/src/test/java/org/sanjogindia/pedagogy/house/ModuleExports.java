package org.sanjogindia.pedagogy.house;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.util.Collections;

/** What the modules of the house export, read from their descriptors. */
final class ModuleExports {

  private ModuleExports() {}

  /** Returns the packages that are exported to everyone by the modules of the house. */
  static ImmutableSet<String> of(HouseMap map) throws IOException {
    ImmutableSet.Builder<String> exports = ImmutableSet.builder();
    ClassLoader loader = ModuleExports.class.getClassLoader();
    for (URL place : Collections.list(loader.getResources("module-info.class"))) {
      try (InputStream bytes = place.openStream()) {
        ModuleDescriptor module = ModuleDescriptor.read(bytes);
        if (map.holds(module.name())) {
          module.exports().stream()
              .filter(export -> !export.isQualified())
              .forEach(export -> exports.add(export.source()));
        }
      }
    }
    return exports.build();
  }
}
