package org.sanjogindia.pedagogy.rules.assess;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Tries a law on so many cases as fit into every build, or on more for a longer run: {@code
 * -Dlaw.tries=20000}.
 */
final class LawTries implements AroundPropertyHook {

  private static final int IN_EVERY_BUILD = 300;

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    context.attributes().setTries(Integer.getInteger("law.tries", IN_EVERY_BUILD));
    return property.execute();
  }
}
