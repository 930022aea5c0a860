import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';

/** A password of one's own for the first sign-in, as typed. */
export class NewPasswordRequest {
  @ApiProperty({ format: 'password', maxLength: 1000 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  password: string;
}

/** The present password and the new one, as typed. */
export class ChangePasswordRequest extends NewPasswordRequest {
  @ApiProperty({ format: 'password', maxLength: 1000 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  newPassword: string;
}

/** Both present factors, as typed. */
export class RenewSecondFactorRequest extends NewPasswordRequest {
  @ApiProperty({ example: '123456', maxLength: 20 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(20)
  code: string;
}
