/// The parts of a case that move through stages of their own.
public enum CasePart: String, ChoiceValue {
  case referral, review, report, brief
}
