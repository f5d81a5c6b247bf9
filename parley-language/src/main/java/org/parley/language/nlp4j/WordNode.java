package org.parley.language.nlp4j;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;

/**
 * The library's node, less its search for numbers and addresses in the form of the root that every
 * node begins with.
 */
final class WordNode extends NLPNode {
  private static final long serialVersionUID = 1L;
  private static final NLPNode ROOT = new NLPNode();

  @Override
  public void setWordForm(String form) {
    if (form.equals(ROOT.getWordForm())) {
      word_form = ROOT.getWordForm();
      word_form_lowercase = ROOT.getWordFormLowercase();
      word_form_simplified = ROOT.getWordFormSimplified();
      word_form_undigitalized = ROOT.getWordFormUndigitalized();
      word_form_simplified_lowercase = ROOT.getWordFormSimplifiedLowercase();
    } else {
      super.setWordForm(form);
    }
  }
}
